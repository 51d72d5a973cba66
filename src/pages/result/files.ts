/** The exports of the result, loaded after it. */
export { calendarFile } from '#src/exports/calendar.ts'
export { sbar } from '#src/exports/sbar.ts'
export { saveFile } from '#src/pages/saveFile.ts'
