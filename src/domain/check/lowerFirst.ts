/** A label within a sentence: "Very tired" is "very tired" there. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
