/** Where a link with answers leads, with what it holds right behind. In a file of its own: the start page knows it and not the rest. */
export const linkRoute = '#/from/'
