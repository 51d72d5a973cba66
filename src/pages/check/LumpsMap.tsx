import type { FactId } from '#src/content/model.ts'
import { useMessages } from '#src/store/language.ts'
import { answer, useSession } from '#src/store/session.ts'
import { usePictureTexts } from '#src/store/texts/pictures.ts'
import { BodyMap, type BodyPlace } from '#src/ui/pictures/BodyMap.tsx'
import { threeOf } from './Rows.tsx'

const placeOf: Readonly<Record<FactId, BodyPlace>> = {
  'lymph-nodes-neck': 'neck',
  'lymph-nodes-collarbone': 'collarbone',
  'lymph-nodes-armpit': 'armpit',
  'lymph-nodes-groin': 'groin',
}

type Props = { places: readonly { id: FactId; label: string }[] }

/** The places of lumps on a body. A press says yes, another takes it back; the rows below show the same answers. */
export function LumpsMap({ places }: Props) {
  const { answers: words, check } = useMessages()
  const { lumps } = usePictureTexts()
  const answers = useSession((session) => session.check.answers)
  const shown = places.flatMap(({ id, label }) => {
    const place = placeOf[id]
    const spoken = check.spoken({ answer: words.yes, symptom: label })
    return place === undefined ? [] : [{ id, place, name: lumps[place], spoken, value: threeOf(answers[id]) }]
  })
  const press = (pressed: BodyPlace) => {
    const one = shown.find(({ place }) => place === pressed)
    if (one) answer(one.id, one.value === 'yes' ? undefined : 'yes')
  }

  return <BodyMap title={lumps.title} text={lumps.text} places={shown} answers={words} onPress={press} />
}
