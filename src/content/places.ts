/** The places of the map of the body, from the head down, which is the order of their lines too. */
export const placesDown = [
  'forehead',
  'ear',
  'neck',
  'collarbone',
  'armpit',
  'arm',
  'trunk',
  'elbow',
  'hip',
  'hand',
  'groin',
  'leg',
] as const
export type BodyPlace = (typeof placesDown)[number]
