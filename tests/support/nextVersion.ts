/** How the tests tell this version from the next. */
export const titleNow = 'Your answers stay on this device'
export const nextTitle = 'Your answers still stay on this device'
