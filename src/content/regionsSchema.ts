/** The shape of `data/regions.json`: countries, whom to ring and when surgeries are open. */
import { z } from 'zod'
import { sentence } from './conditionSchema.ts'

const regionCode = z.string().regex(/^[A-Z]{2}$|^other$/)

const weekdays = z.array(z.number().int().min(1).max(7))
const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/)

/** When doctors' surgeries are open in a country, and whom to ring while they are closed: only what is certain. */
const hours = z.strictObject({
  weekend: weekdays.describe('Days of rest, 1 (Monday) to 7 (Sunday).'),
  opening: z
    .array(z.strictObject({ days: weekdays.min(1), from: time, to: time }))
    .optional()
    .describe('When surgeries are usually open. Not there: not known.'),
  line: z
    .strictObject({
      name: sentence.describe('As it stands after "ring".'),
      number: z
        .string()
        .regex(/^[\d ]{2,16}$/)
        .optional(),
    })
    .optional()
    .describe('Whom to ring while they are closed. Not there: not known. Never the emergency number.'),
  holidays: z
    .array(z.string().regex(/^(\d\d-\d\d|(easter|orthodox)[+-]\d+|\d\d\/[1-7]#(-1|[1-5]))$/))
    .optional()
    .describe('Of every year: "12-25", "easter-2", "orthodox+1", "05/1#1" (first Monday of May), "08/1#-1" (last).'),
  substitute: z.literal(true).optional().describe('A holiday at the weekend is made up for on the next working day.'),
  source: z.string().min(4),
})

export const regionsFile = z.strictObject({
  $schema: z.string().optional(),
  regions: z
    .array(
      z.strictObject({
        code: regionCode,
        name: sentence,
        emergency: z
          .string()
          .regex(/^\d{2,5}$/)
          .nullable()
          .describe('null: "your local emergency number"'),
        alsoEmergency: z
          .string()
          .regex(/^\d{2,5}$/)
          .optional(),
        urgentLine: z.strictObject({ name: sentence, number: z.string().regex(/^[\d ]{2,16}$/) }).optional(),
        doctor: sentence.describe('"GP" or "doctor", as it stands after "see a ".'),
        emergencyDepartment: sentence.describe('"A&E", as it stands after "go to ".'),
        temperature: z.enum(['C', 'F']),
        timeZones: z.array(z.string()).describe('IANA names, to guess the country from.'),
        hours: hours.optional().describe('Not there: nothing is known of it.'),
        source: z.string().min(4),
      }),
    )
    .min(41),
})

export type Region = z.infer<typeof regionsFile>['regions'][number]
export type RegionHours = z.infer<typeof hours>
