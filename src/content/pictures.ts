/** The drawings of signs; a symptom names its own (taxonomy: `picture`). */
export const signPictures = ['dots', 'bruise', 'pallor', 'lumps', 'tummy'] as const
export type SignPicture = (typeof signPictures)[number]
