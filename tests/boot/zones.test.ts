import { expect, it } from 'vitest'
import zones from 'virtual:zones'
import { packedZones, unpackedZones } from '#src/boot/zones.ts'

it('the zones of every country come out of one text as they went in', () => {
  const sorted = (all: typeof zones) => Object.entries(all).map(([code, list]) => [code, list.toSorted()])
  expect(sorted(unpackedZones(packedZones(zones)))).toEqual(sorted(zones))
  expect(unpackedZones(packedZones({ CN: ['Asia/Urumqi', 'PRC'], US: ['America/Indiana/Knox'] }))).toEqual({
    CN: ['Asia/Urumqi', 'PRC'],
    US: ['America/Indiana/Knox'],
  })
})
