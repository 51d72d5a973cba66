/** The counts of one sign, as marks of a chart and in words. */
import learn from 'virtual:learn'
import type { PrevalenceFeature, Share, Study } from '#src/content/learnSchema.ts'
import useLearnTexts from 'virtual:texts/learn'
import type { Mark } from '#src/ui/ShareChart.tsx'

const { studies } = learn.prevalence

/** One mark for each study with a number; a word such as "common" cannot be drawn. */
export function marksOf({ values }: PrevalenceFeature): Mark[] {
  return studies.flatMap(({ id, age }) => {
    const range = rangeOf(values[id])
    return range ? [{ age, ...range }] : []
  })
}

/** "Children: 59 to 66 of 100" for each age that was counted; "often" where no source gives a number. */
export function useShareWords(): (feature: PrevalenceFeature) => string[] {
  const { chart } = useLearnTexts()

  return (feature) =>
    (['children', 'adults'] as const).flatMap((age: Study['age']) => {
      const marks = marksOf(feature).filter((mark) => mark.age === age)
      if (marks.length === 0) return isCommon(feature, age) ? [chart.told({ who: chart[age], share: chart.common })] : []
      const from = Math.min(...marks.map((mark) => mark.from))
      const to = Math.max(...marks.map((mark) => mark.to))
      const share = chart.of({ share: from === to ? from : chart.range({ from, to }) })
      return [chart.told({ who: chart[age], share })]
    })
}

const isCommon = ({ values }: PrevalenceFeature, age: Study['age']) =>
  studies.some((study) => study.age === age && values[study.id] === 'common')

function rangeOf(share: Share | undefined): { from: number; to: number } | undefined {
  if (share === undefined || share === 'common') return undefined
  return typeof share === 'number' ? { from: share, to: share } : share
}
