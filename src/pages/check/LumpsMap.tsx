import type { FactId } from '#src/content/model.ts'
import { useMessages } from '#src/store/language.ts'
import { answer, useSession } from '#src/store/session.ts'
import usePictureTexts from 'virtual:texts/pictures'
import { BodyMap, type BodyPlace } from '#src/ui/pictures/BodyMap.tsx'
import { threeOf } from './Rows.tsx'

/** From the head down, which is the order of the keyboard too. */
const placesDown: readonly { id: FactId; place: BodyPlace }[] = [
  { id: 'lymph-nodes-head', place: 'ear' },
  { id: 'lymph-nodes-neck', place: 'neck' },
  { id: 'lymph-nodes-collarbone', place: 'collarbone' },
  { id: 'lymph-nodes-armpit', place: 'armpit' },
  { id: 'lymph-nodes-limb', place: 'limb' },
  { id: 'lymph-nodes-groin', place: 'groin' },
]

type Props = { places: readonly { id: FactId; label: string }[] }

/** The places of lumps on a body. A press says yes, another takes it back; the rows below show the same answers. */
export function LumpsMap({ places }: Props) {
  const { answers: words, check } = useMessages()
  const { lumps } = usePictureTexts()
  const answers = useSession((session) => session.check.answers)
  const shown = placesDown.flatMap(({ id, place }) => {
    const asked = places.find((one) => one.id === id)
    const spoken = asked && check.spoken({ answer: words.yes, symptom: asked.label })
    return spoken === undefined ? [] : [{ id, place, name: lumps[place], spoken, value: threeOf(answers[id]) }]
  })
  const press = (pressed: BodyPlace) => {
    const one = shown.find(({ place }) => place === pressed)
    if (one) answer(one.id, one.value === 'yes' ? undefined : 'yes')
  }

  return <BodyMap title={lumps.title} text={lumps.text} places={shown} answers={words} onPress={press} />
}
