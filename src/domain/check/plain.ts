/** A text as it is compared in a search: small letters and digits alone, without accents and apostrophes, words one space apart. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    // The letter in the place of the i on Turkish keyboards.
    .replaceAll('ı', 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
