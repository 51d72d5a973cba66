/**
 * Section 5 of the vital signs (vitals.md, V-A01 to V-X04), read again and written down apart from `data/`: each limit at its
 * value and just short of it, at both ends of the ages that it is for.
 */
import { enough, short, type Line } from './lines.ts'

const emergency = enough('emergency')
const sameDay = enough('same-day')
const adult = [16, 40, 90]
const from12 = [12, 15.9, ...adult]

export type Limit = { sign: string; at: number; short: number; ages: readonly number[] }

const tenths = (value: number) => Math.round(value * 10) / 10
const high = (sign: string, at: number, ages: readonly number[], step = 1): Limit => ({ sign, at, short: tenths(at - step), ages })
const low = (sign: string, at: number, ages: readonly number[], step = 1): Limit => ({ sign, at, short: tenths(at + step), ages })

/** PALS: the lowest usual systolic pressure of each year of age, 70 + 2 for each year, 90 from 10 years on (V-C13). */
const pals = Array.from({ length: 11 }, (_, index) => index + 1).map((age) =>
  low('systolic', Math.min(70 + 2 * age, 90) - 1, [age, age + 0.9]),
)

/** An emergency; just short of it is none. */
export const emergencyLimits: readonly Limit[] = [
  low('oxygen', 92, from12),
  low('oxygen', 91, [0.1, 4, 11.9]),
  high('breaths', 25, from12),
  low('breaths', 8, from12),
  high('pulse', 131, from12),
  low('pulse', 40, from12),
  low('systolic', 90, from12),
  low('temperature', 35, [5, 11.9, 40], 0.1),
  low('temperature', 35.9, [0.3, 1, 4.9], 0.1),
  high('temperature', 41, [0.3, 0.5, 8, 40], 0.1),
  high('temperature', 38, [0, 0.24], 0.1),
  high('breaths', 60, [0, 0.9]),
  high('breaths', 50, [1, 2.9]),
  high('breaths', 40, [3, 4.9]),
  high('breaths', 29, [5, 5.9]),
  high('breaths', 27, [6, 7.9]),
  high('breaths', 25, [8, 11.9]),
  low('breaths', 14, [0, 0.9]),
  low('breaths', 11, [1, 4.9]),
  low('breaths', 9, [5, 11.9]),
  low('pulse', 79, [0, 0.24]),
  low('pulse', 69, [0.25, 0.9]),
  low('pulse', 59, [1, 11.9]),
  high('pulse', 220, [0.1, 0.9]),
  high('pulse', 180, [1, 11.9]),
  low('systolic', 59, [0.01, 0.07]),
  low('systolic', 69, [0.08, 0.9]),
  ...pals,
  high('capillary-refill', 3.1, [0.5, 40], 0.1),
]

/** Seen the same day; just short of it nothing is changed. */
export const sameDayLimits: readonly Limit[] = [
  low('oxygen', 94, [5, 11.9, 12, 40]),
  low('oxygen', 95, [0.1, 4.9]),
  high('breaths', 21, from12),
  low('breaths', 9, from12),
  high('pulse', 111, from12),
  low('pulse', 50, from12),
  low('systolic', 100, from12),
  high('systolic', 220, adult),
  low('temperature', 35.9, [5, 11.9, 40], 0.1),
  low('temperature', 36.4, [0, 0.24], 0.1),
  high('breaths', 50, [0, 0.9]),
  high('breaths', 40, [1, 2.9]),
  high('breaths', 35, [3, 4.9]),
  high('breaths', 24, [5, 7.9]),
  high('breaths', 22, [8, 11.9]),
  high('pulse', 150, [0.1, 0.9]),
  high('pulse', 140, [1, 2.9]),
  high('pulse', 130, [3, 4.9]),
  high('pulse', 120, [5, 5.9]),
  high('pulse', 110, [6, 7.9]),
  high('pulse', 105, [8, 11.9]),
  high('capillary-refill', 3, [0.5, 11.9]),
]

/** The person of this age on whom this was measured. */
const measured = ({ sign }: Limit, age: number, value: number) => `age=${age} + ${sign}=${value}`

/** Just short of an emergency, whatever else the value means. */
export const noEmergency: readonly string[] = emergencyLimits.flatMap((one) => one.ages.map((age) => measured(one, age, one.short)))

const limits = emergencyLimits
  .flatMap((one) => one.ages.flatMap((age) => emergency('R-E25', measured(one, age, one.at))))
  .concat(
    sameDayLimits.flatMap((one) =>
      one.ages.flatMap((age) => [
        ...sameDay('R-E25', measured(one, age, one.at)),
        ...short('R-E25', 'self-care', measured(one, age, one.short)),
      ]),
    ),
  )

/** Fast for the age: an emergency together with infection and another value, or with a child who looks ill (V-C08). */
const fastPulses = [
  [0, 160],
  [0.9, 160],
  [1, 150],
  [2.9, 150],
  [3, 140],
  [4.9, 140],
  [5, 130],
  [5.9, 130],
  [6, 120],
  [7.9, 120],
  [8, 115],
  [11.9, 115],
] as const

const withSymptoms = 'chest-pain | shortness-of-breath | breathing-difficulty'

export const vitalSigns: readonly Line[] = [
  ...limits,
  ...emergency('R-E25', 'alertness=confusion | alertness=voice | alertness=pain | alertness=unresponsive'),
  // V-A04: a target of 88 to 92.
  ...emergency('R-E25', 'age=15.9 + oxygen-scale-2 + oxygen=87', 'oxygen-scale-2 + oxygen=97 + on-oxygen=usual-oxygen'),
  ...short('R-E25', 'self-care', 'oxygen-scale-2 + oxygen=88', 'oxygen-scale-2 + oxygen=97'),
  ...sameDay('R-E25', 'age=15.9 + oxygen-scale-2 + oxygen=97 + on-oxygen=usual-oxygen'),
  ...short('R-E25', 'self-care', 'age=15.9 + oxygen-scale-2 + oxygen=96 + on-oxygen=usual-oxygen', 'on-oxygen=usual-oxygen'),
  // V-A05, V-A11.
  ...emergency('R-E25', 'age=16 + on-oxygen=new-oxygen', 'age=12 + systolic-fell'),
  ...short('R-E25', 'self-care', 'age=15.9 + on-oxygen=new-oxygen', 'age=11.9 + systolic-fell'),
  // V-A09.
  ...emergency('R-E25', `pulse=50 + fainting | ${withSymptoms}`, 'age=12 + pulse=50 + fainting'),
  ...short('R-E25', 'within-2-weeks', 'pulse=51 + fainting'),
  // V-A10.
  ...sameDay('R-E25', 'pulse=91 + infection-not-clearing', 'age=12 + pulse=91 + sore-throat-mouth-ulcers', 'pulse=91 + fever'),
  ...short('R-E25', 'self-care', 'pulse=90 + infection-not-clearing', 'pulse=91', 'pulse=91 + generally-unwell'),
  // V-A13.
  ...emergency(
    'R-E25',
    `systolic=180 | diastolic=120 + drowsy-confused | vision-loss | headache severe | ${withSymptoms}`,
    'age=16 + systolic=180 | diastolic=120 + chest-pain',
  ),
  ...short('R-E25', 'self-care', 'systolic=180', 'diastolic=120', 'systolic=180 + headache moderate', 'age=15.9 + systolic=220'),
  ...short('R-E25', 'same-day', 'systolic=179 + chest-pain', 'diastolic=119 + chest-pain', 'age=15.9 + systolic=180 + chest-pain'),
  // V-A15, V-X03.
  ...sameDay('R-E25', 'age=12 + temperature=39.1', 'temperature=40', 'age=0.5 + temperature=40'),
  ...short('R-E25', 'self-care', 'fever cause=cold-flu 2d + temperature=39.1', 'age=8 + fever cause=cold-flu 2d + temperature=39.9'),
  ...short('R-E25', 'within-48h', 'temperature=39', 'age=11.9 + temperature=39.1'),
  // V-C02.
  ...sameDay('R-E25', 'age=0.25 + temperature=39', 'age=0.49 + temperature=39'),
  ...short('R-E25', 'within-48h', 'age=0.25 + temperature=38.9', 'age=0.5 + temperature=39'),
  // V-C08.
  ...fastPulses.flatMap(([age, pulse]) => [
    ...emergency('R-E25', `age=${age} + pulse=${pulse} + not-acting-normally`),
    ...sameDay('R-E25', `age=${age} + pulse=${pulse - 1} + not-acting-normally`, `age=${age} + pulse=${pulse}`),
  ]),
  ...emergency('R-E25', 'age=8 + pulse=115 + breaths=22 + infection-not-clearing'),
  ...sameDay('R-E25', 'age=8 + pulse=115 + breaths=22', 'age=8 + pulse=115 + infection-not-clearing'),
  // V-P02 to V-P04.
  ...emergency('R-E25', 'pregnant + systolic=160 | diastolic=110'),
  ...sameDay(
    'R-E25',
    'pregnant + systolic=159 | diastolic=109',
    'pregnant + systolic=140 | diastolic=90',
    'pregnant + pulse=100 | temperature=35.9',
    'pregnant + temperature=38',
  ),
  ...short('R-E25', 'self-care', 'pregnant + systolic=139 | diastolic=89 | pulse=99', 'known-leukaemia + pulse=100', 'systolic=160'),
  ...short('R-E25', 'self-care', 'diastolic=110', 'known-leukaemia + systolic=160'),
  // V-X01, V-X02.
  ...emergency('R-E25', 'immunosuppressed | known-leukaemia + pulse=111 | oxygen=94 | breaths=21 | systolic=100 | temperature=35.9'),
]
