/** Written from data/languages/en.json by `npm run texts`, the build and the dev server: never by hand. */
declare module 'virtual:texts' {
  type Filled<Names extends string> = (values: Readonly<Record<Names, string | number>>) => string
  type Counted = (count: number) => string

  export type Messages = {
    readonly name: string
    readonly layout: {
      readonly skip: string
      readonly newTab: string
      readonly emergency: Filled<'emergencyNumber'>
      readonly clear: string
      readonly clearTitle: string
      readonly clearText: string
      readonly clearYes: string
      readonly clearNo: string
      readonly cleared: string
      readonly learn: string
      readonly privacy: string
      readonly blank: string
      readonly nurses: string
      readonly rules: string
      readonly about: string
      readonly notDevice: string
      readonly licence: string
      readonly storageRefused: string
      readonly language: string
      readonly onlyEnglish: string
    }
    readonly region: {
      readonly localEmergencyNumber: string
      readonly urgentLine: string
      readonly notHere: Filled<'country'>
      readonly change: string
      readonly country: string
      readonly call: Filled<'emergencyNumber'>
    }
    readonly answers: {
      readonly yes: string
      readonly no: string
      readonly notSure: string
      readonly skipped: string
    }
    readonly notFound: {
      readonly title: string
      readonly text: string
      readonly back: string
    }
    readonly crash: {
      readonly title: string
      readonly text: Filled<'emergencyNumber'>
      readonly help: string
      readonly kept: string
      readonly offline: string
      readonly again: string
      readonly clear: string
    }
    readonly privacyPage: {
      readonly title: string
      readonly stays: string
      readonly tab: string
      readonly clear: string
      readonly checksTitle: string
      readonly checks: string
      readonly checksSeen: string
      readonly checksLink: string
      readonly requestsTitle: string
      readonly requests: Filled<'own' | 'other'>
      readonly kept: string
      readonly flight: string
      readonly titles: string
      readonly neutral: string
      readonly medical: string
    }
    readonly install: {
      readonly shortName: string
      readonly description: string
    }
    readonly update: {
      readonly title: string
      readonly ready: string
      readonly waits: string
      readonly now: string
      readonly later: string
    }
    readonly times: {
      readonly days: Counted
      readonly weeks: Counted
      readonly months: Counted
      readonly years: Counted
      readonly today: string
      readonly spans: {
        readonly today: string
        readonly days: string
        readonly fortnight: string
        readonly weeks: string
        readonly longer: string
      }
    }
    readonly script: {
      readonly me: Filled<'age'>
      readonly child: {
        readonly male: Filled<'age'>
        readonly female: Filled<'age'>
        readonly any: Filled<'age'>
      }
      readonly someone: {
        readonly male: Filled<'age'>
        readonly female: Filled<'age'>
        readonly any: Filled<'age'>
      }
      readonly someoneYoung: {
        readonly male: Filled<'age'>
        readonly female: Filled<'age'>
        readonly any: Filled<'age'>
      }
      readonly subject: {
        readonly me: string
        readonly male: string
        readonly female: string
        readonly any: string
      }
      readonly have: {
        readonly me: string
        readonly male: string
        readonly female: string
        readonly any: string
      }
      readonly plain: Filled<'subject' | 'predicate'>
      readonly forTime: Filled<'subject' | 'predicate' | 'time'>
      readonly sinceDay: Filled<'subject' | 'predicate' | 'time'>
      readonly worse: string
      readonly muchWorse: string
      readonly with: Filled<'details'>
      readonly value: Filled<'label' | 'value'>
      readonly said: Filled<'label'>
      readonly temperature: Filled<'value'>
      readonly measures: {
        readonly count: Filled<'value'>
        readonly size: Filled<'value'>
        readonly glass: Filled<'value'>
        readonly minutes: Filled<'value'>
        readonly times: Filled<'value'>
        readonly 'as-said': Filled<'value'>
      }
      readonly over: {
        readonly 0: string
        readonly 1: string
        readonly 2: string
        readonly 3: string
      }
      readonly happened: Filled<'time'>
      readonly happenedDay: Filled<'time'>
      readonly words: Filled<'words'>
      readonly early: string
      readonly notSure: Filled<'labels'>
      readonly more: Counted
    }
    readonly result: {
      readonly title: string
      readonly change: string
      readonly missing: string
      readonly notReady: string
      readonly by: Filled<'date'>
      readonly watchUntil: Filled<'date'>
      readonly goElse: Filled<'emergencyNumber'>
      readonly doNow: string
      readonly sayTitle: string
      readonly scriptTitle: string
      readonly callEmergency: Filled<'emergencyNumber'>
      readonly callUrgent: Filled<'line' | 'number'>
      readonly callLine: Filled<'line'>
      readonly callElse: Filled<'line'>
      readonly callInstead: Filled<'line'>
      readonly copyScript: string
      readonly copied: string
      readonly refused: string
      readonly refusedLabel: string
      readonly soonerTitle: string
      readonly soonerMore: string
      readonly helpTitle: string
      readonly net: {
        readonly emergency: Filled<'text' | 'emergencyNumber'>
        readonly line: Filled<'text'>
        readonly today: Filled<'text'>
        readonly todayAgain: Filled<'text'>
        readonly within48: Filled<'text'>
        readonly within2Weeks: Filled<'text'>
        readonly again: Filled<'text'>
        readonly ask: Filled<'text'>
      }
      readonly atLeast: string
      readonly thisAdvice: string
      readonly couldBe: string
      readonly ladder: Filled<'level'>
      readonly ladderOpen: Filled<'level' | 'most'>
      readonly openNotSure: Filled<'symptom'>
      readonly openEmpty: Filled<'symptom'>
      readonly openDetail: Filled<'symptom'>
      readonly behindNone: string
      readonly map: string
      readonly notSure: string
      readonly sinceNotGiven: string
      readonly own: Filled<'symptoms'>
      readonly ownNotSure: Filled<'symptoms'>
      readonly learn: string
      readonly whyTitle: string
      readonly whySummary: Counted
      readonly whyOther: string
      readonly whyNone: string
      readonly metBy: Filled<'answers'>
      readonly basis: Filled<'basis'>
      readonly guideline: string
      readonly adapted: string
      readonly judgement: string
      readonly sources: string
      readonly nothingTitle: string
      readonly changesTitle: string
      readonly toTools: string
      readonly toolsTitle: string
      readonly print: string
      readonly private: string
      readonly behindTitle: string
      readonly because: Filled<'symptoms'>
      readonly becauseOf: string
      readonly forTime: Filled<'symptom' | 'time'>
      readonly sinceDay: Filled<'symptom' | 'time'>
      readonly quoted: Filled<'name'>
      readonly unsureOf: Filled<'symptoms'>
      readonly unsureMore: Filled<'symptoms' | 'advice'>
      readonly unfinished: string
      readonly earlyCould: Filled<'most'>
      readonly settled: string
      readonly settledMost: string
      readonly settle: Counted
      readonly settleButton: string
      readonly everyday: string
      readonly everydayLead: string
      readonly ifBlood: string
      readonly share: string
      readonly shareFile: string
      readonly callNow: Filled<'line'>
      readonly allReasons: string
      readonly moreSigns: string
      readonly everything: string
    }
    readonly when: {
      readonly open: Filled<'time' | 'weekday' | 'until'>
      readonly notKnown: Filled<'time' | 'weekday'>
      readonly closed: Filled<'time' | 'weekday' | 'opens'>
      readonly perhapsClosed: Filled<'time' | 'weekday' | 'opens'>
      readonly timeOnDay: Filled<'time' | 'day'>
      readonly morning: string
      readonly phoneNow: string
      readonly phoneThen: string
      readonly ringNow: Filled<'line'>
      readonly findNow: Filled<'emergencyDepartment'>
      readonly closedAfter: Filled<'day'>
      readonly perhapsClosedAfter: Filled<'day'>
      readonly otherwiseRing: Filled<'due' | 'line'>
      readonly otherwiseGo: Filled<'due' | 'emergencyDepartment'>
      readonly tooLate: string
      readonly tooLateRing: Filled<'line' | 'due'>
      readonly tooLateFind: Filled<'emergencyDepartment' | 'due'>
      readonly closedThen: Filled<'day'>
      readonly perhapsClosedThen: Filled<'day'>
      readonly missed: Filled<'day'>
      readonly missedLook: Filled<'day'>
    }
    readonly sheet: {
      readonly title: string
      readonly language: string
      readonly bothLanguages: string
      readonly subtitle: string
      readonly print: string
      readonly noPrint: string
      readonly back: string
      readonly rules: Filled<'version' | 'fingerprint'>
      readonly filled: Filled<'date'>
      readonly byMe: string
      readonly byChild: string
      readonly byOther: string
      readonly name: string
      readonly birth: string
      readonly age: string
      readonly sex: string
      readonly notGiven: string
      readonly female: string
      readonly male: string
      readonly advice: string
      readonly by: Filled<'date'>
      readonly again: Filled<'date'>
      readonly couldBe: Filled<'level'>
      readonly why: string
      readonly whyNone: string
      readonly reported: string
      readonly reportedMore: string
      readonly more: Filled<'pages'>
      readonly none: string
      readonly symptom: string
      readonly since: string
      readonly trend: string
      readonly mayPointTo: string
      readonly trends: {
        readonly better: string
        readonly same: string
        readonly comesAndGoes: string
        readonly worse: string
        readonly muchWorse: string
        readonly notSure: string
      }
      readonly severities: {
        readonly mild: string
        readonly moderate: string
        readonly severe: string
        readonly notSure: string
      }
      readonly sinceNotSure: string
      readonly cause: Filled<'cause'>
      readonly causeNoCount: Filled<'cause'>
      readonly unsure: Filled<'feature'>
      readonly notSure: string
      readonly notAnswered: string
      readonly notAsked: string
      readonly rows: Filled<'numbers' | 'reason'>
      readonly no: string
      readonly unconfirmed: string
      readonly allEntered: Counted
      readonly allOther: Counted
      readonly allBut: Filled<'all' | 'rows'>
      readonly staffNotes: string
      readonly words: string
      readonly clinician: string
      readonly strip: {
        readonly temperature: string
        readonly pulse: string
        readonly breaths: string
        readonly oxygen: string
        readonly pressure: string
        readonly pallor: string
        readonly petechiae: string
        readonly nodes: string
        readonly liverSpleen: string
        readonly fbc: string
      }
      readonly sooner: string
      readonly onBody: string
      readonly onBodyDoubt: string
      readonly code: string
      readonly codeName: string
      readonly emergency: Filled<'emergencyNumber'>
      readonly footer: string
      readonly footerStaff: string
      readonly printed: Filled<'date'>
      readonly number: Filled<'code'>
      readonly page: Filled<'page' | 'pages'>
      readonly whyMore: Counted
      readonly judgement: string
      readonly rulesMet: string
      readonly states: {
        readonly yes: string
        readonly no: string
        readonly notSure: string
        readonly notAnswered: string
        readonly notAsked: string
      }
      readonly details: {
        readonly since: string
        readonly trend: string
        readonly severity: string
        readonly cause: string
        readonly piece: string
        readonly feature: string
        readonly measure: string
      }
      readonly detailNo: Filled<'feature'>
      readonly open: Filled<'feature'>
      readonly forTime: Filled<'time'>
      readonly sinceDay: Filled<'time'>
      readonly detailsNo: Counted
      readonly measured: string
      readonly measuredNone: string
      readonly answered: Filled<'name' | 'answer'>
      readonly notUsed: Filled<'field' | 'value'>
      readonly person: string
      readonly emergencyNone: Filled<'asked'>
      readonly noneNo: string
      readonly noMore: Counted
      readonly noTogether: Filled<'count'>
      readonly openMore: Counted
      readonly noCause: string
      readonly rule: Filled<'basis' | 'sources'>
      readonly basis: {
        readonly guideline: string
        readonly adapted: string
        readonly judgement: string
      }
      readonly filledUnknown: string
    }
    readonly blank: {
      readonly title: string
      readonly subtitle: string
      readonly print: string
      readonly noPrint: string
      readonly back: string
      readonly how: string
      readonly emergencyTitle: string
      readonly emergencyNote: Filled<'emergencyNumber'>
      readonly about: string
      readonly last: string
      readonly yes: string
      readonly no: string
      readonly unsure: string
      readonly since: string
      readonly date: string
      readonly rules: Filled<'version' | 'fingerprint'>
      readonly words: string
      readonly footer: string
      readonly measured: string
      readonly staff: string
      readonly awake: string
      readonly child: string
      readonly childOrDown: string
    }
    readonly withoutScript: {
      readonly title: string
      readonly text: string
      readonly paper: string
      readonly numbers: string
      readonly print: string
    }
    readonly start: {
      readonly title: string
      readonly lead: string
      readonly start: string
      readonly time: string
      readonly continue: string
      readonly again: string
      readonly unfinished: string
      readonly againTitle: string
      readonly againText: string
      readonly againYes: string
      readonly againNo: string
      readonly open: string
      readonly emergencyTitle: Filled<'emergencyNumber'>
      readonly signs: {
        readonly breath: string
        readonly mind: string
        readonly bleeding: string
        readonly spots: string
        readonly stroke: string
        readonly headache: string
      }
      readonly notDiagnosis: string
      readonly notDiagnosisText: string
      readonly stays: string
      readonly staysText: string
      readonly staysLink: string
      readonly reasons: string
      readonly reasonsText: string
    }
    readonly check: {
      readonly back: string
      readonly continue: string
      readonly part: Filled<'part' | 'total' | 'title'>
      readonly steps: string
      readonly step: {
        readonly about: string
        readonly emergency: string
        readonly true: string
        readonly noticed: string
        readonly more: string
        readonly last: string
        readonly review: string
      }
      readonly errorTitle: Filled<'title'>
      readonly errorPrefix: string
      readonly errorSummary: string
    }
    readonly rows: {
      readonly howToCheck: string
      readonly words: string
      readonly grouped: string
      readonly noToRest: string
      readonly undoLong: Filled<'button'>
      readonly filled: string
      readonly spoken: Filled<'answer' | 'symptom'>
    }
    readonly somebodyElse: {
      readonly stay: string
      readonly start: string
    }
    readonly sentBack: {
      readonly about: string
      readonly emergency: string
      readonly nowHere: string
      readonly changed: Filled<'rows'>
      readonly more: Counted
    }
    readonly about: {
      readonly title: string
      readonly lead: string
      readonly who: string
      readonly age: string
      readonly ageMonthsHint: string
      readonly ageUnit: string
      readonly years: string
      readonly months: string
      readonly sex: string
      readonly noneOfThese: string
      readonly groupedNote: string
      readonly needWho: string
      readonly tooYoung: Filled<'age' | 'child' | 'other'>
      readonly needAge: string
      readonly needUnit: string
      readonly needSex: string
      readonly badAge: string
      readonly notDate: string
      readonly badMonths: string
      readonly babyMonths: string
    }
    readonly emergency: {
      readonly title: string
      readonly lead: string
      readonly none: string
      readonly noneOfOthers: string
      readonly notSureNote: string
      readonly need: Filled<'symptom'>
      readonly takeBack: Filled<'symptom'>
    }
    readonly card: {
      readonly label: string
      readonly callButton: Filled<'emergencyNumber'>
      readonly goElse: Filled<'emergencyNumber'>
      readonly why: string
      readonly answered: string
      readonly change: string
      readonly say: string
      readonly doNow: string
      readonly staff: string
      readonly staffTitle: string
      readonly close: string
      readonly mistake: string
      readonly goOn: string
      readonly goOnNote: string
      readonly goOnOpen: string
      readonly treatment: string
      readonly known: Filled<'label' | 'answer'>
      readonly takenBack: Filled<'answer'>
    }
    readonly part: {
      readonly me: Filled<'title'>
      readonly child: Filled<'title'>
      readonly person: Filled<'title'>
      readonly lead: string
    }
    readonly details: {
      readonly title: Filled<'part'>
      readonly lead: string
      readonly since: string
      readonly sinceExactly: Filled<'said'>
      readonly amount: string
      readonly days: string
      readonly weeks: string
      readonly months: string
      readonly notSure: string
      readonly trend: string
      readonly trends: {
        readonly better: string
        readonly same: string
        readonly comesAndGoes: string
        readonly worse: string
        readonly muchWorse: string
        readonly notSure: string
      }
      readonly cause: string
      readonly noCause: string
      readonly severity: string
      readonly severities: {
        readonly mild: string
        readonly moderate: string
        readonly severe: string
        readonly notSure: string
      }
      readonly where: string
      readonly noPlace: {
        readonly said: Filled<'symptom'>
        readonly choose: string
        readonly change: Filled<'symptom'>
      }
      readonly temperature: Filled<'label' | 'unit'>
      readonly use: Filled<'unit'>
      readonly thatIs: Filled<'value'>
      readonly badTemperature: Filled<'low' | 'high'>
      readonly unreadTemperature: Filled<'text' | 'example'>
      readonly didYouMean: Filled<'value'>
      readonly veryHigh: Filled<'value'>
      readonly isRight: Filled<'value'>
      readonly sayIfRight: Filled<'value'>
      readonly halfSince: string
      readonly fault: Filled<'symptom' | 'text'>
      readonly spans: {
        readonly today: string
        readonly days: string
        readonly fortnight: string
        readonly weeks: string
        readonly longer: string
      }
      readonly exact: string
    }
    readonly last: {
      readonly title: string
      readonly lead: string
      readonly risk: string
      readonly riskHint: string
      readonly words: string
      readonly wordsHint: string
      readonly left: Counted
      readonly tooMany: Counted
      readonly cut: Filled<'most'>
      readonly review: string
      readonly result: string
    }
    readonly review: {
      readonly title: string
      readonly lead: string
      readonly show: string
      readonly change: string
      readonly about: string
      readonly emergency: string
      readonly last: string
      readonly forTime: Filled<'answer' | 'time'>
      readonly saidNo: Counted
      readonly details: Filled<'part'>
      readonly words: string
      readonly none: string
    }
    readonly compare: {
      readonly title: string
      readonly since: Filled<'date'>
      readonly short: Filled<'kind' | 'symptoms'>
      readonly kinds: {
        readonly new: string
        readonly worse: string
        readonly same: string
        readonly better: string
        readonly gone: string
        readonly unknownThen: string
        readonly unknownNow: string
      }
      readonly nothing: string
      readonly advice: Filled<'level'>
      readonly adviceNow: Filled<'level' | 'now'>
      readonly with: string
      readonly check: Filled<'date'>
      readonly notThis: string
      readonly keep: string
      readonly keepText: string
      readonly keepAgain: string
      readonly kept: Filled<'date'>
      readonly refused: string
      readonly remove: string
      readonly removed: string
      readonly all: string
      readonly page: {
        readonly title: string
        readonly lead: string
        readonly none: string
        readonly me: Filled<'age'>
        readonly child: Filled<'age'>
        readonly someone: Filled<'age'>
        readonly symptom: string
        readonly marks: {
          readonly yes: string
          readonly no: string
          readonly notSure: string
          readonly open: string
        }
        readonly advice: string
        readonly today: Filled<'level'>
        readonly removeOne: Filled<'date'>
        readonly result: string
        readonly goOn: string
        readonly toStart: string
        readonly removedOne: Filled<'date'>
        readonly removedAll: string
        readonly removeAll: string
        readonly removeTitle: string
        readonly removeText: string
        readonly yes: string
        readonly keep: string
        readonly table: Filled<'person'>
      }
    }
    readonly rulesPage: {
      readonly title: string
      readonly titleOf: Filled<'section'>
      readonly lead: string
      readonly version: Filled<'version' | 'fingerprint'>
      readonly print: string
      readonly sections: {
        readonly label: string
        readonly rules: string
        readonly numbers: string
        readonly causes: string
        readonly symptoms: string
        readonly table: string
        readonly history: string
        readonly workbench: string
      }
      readonly find: string
      readonly findHint: string
      readonly level: string
      readonly allLevels: string
      readonly basisLabel: string
      readonly allBases: string
      readonly basis: {
        readonly guideline: string
        readonly adapted: string
        readonly judgement: string
      }
      readonly awaiting: Counted
      readonly shown: Counted
      readonly nothing: string
      readonly noRule: Filled<'ref'>
      readonly holdsWhen: string
      readonly noSymptom: string
      readonly person: string
      readonly clinician: string
      readonly action: string
      readonly sources: string
      readonly read: Filled<'date'>
      readonly readInCopy: Filled<'date'>
      readonly notRead: string
      readonly examples: string
      readonly allHold: Counted
      readonly notHold: Counted
      readonly holds: string
      readonly fails: Filled<'verdict'>
      readonly othersNo: string
      readonly try: Filled<'name'>
      readonly verdicts: {
        readonly met: string
        readonly unmet: string
        readonly unknown: string
      }
      readonly raises: Filled<'from' | 'to'>
      readonly oneUp: string
      readonly ownTrend: string
      readonly numbersLead: string
      readonly number: string
      readonly meaning: string
      readonly conditions: string
      readonly conditionsLead: string
      readonly causesPage: {
        readonly lead: string
        readonly always: string
        readonly from: Filled<'age'>
        readonly under: Filled<'age'>
        readonly progress: Filled<'question'>
        readonly days: Filled<'days'>
        readonly younger: Filled<'age' | 'days'>
        readonly noLimit: string
        readonly ends: string
      }
      readonly historyPage: {
        readonly edition: Filled<'name' | 'version' | 'date'>
        readonly moved: string
        readonly people: Filled<'people' | 'last' | 'date'>
        readonly raised: Filled<'doubt' | 'ends'>
        readonly table: string
        readonly advice: string
        readonly columns: {
          readonly first: string
          readonly doubtAsNo: string
          readonly causesForEver: string
          readonly now: string
        }
      }
      readonly group: string
      readonly howToCheck: string
      readonly asks: string
      readonly causes: string
      readonly flags: {
        readonly alone: string
        readonly together: string
      }
      readonly shownIf: string
      readonly origin: {
        readonly seed: string
        readonly beyond: string
      }
      readonly codes: string
      readonly usedBy: string
      readonly tableLead: string
      readonly answers: string
      readonly rule: string
      readonly piece: {
        readonly and: string
        readonly or: string
        readonly of: Filled<'count' | 'list'>
        readonly under: Filled<'age'>
        readonly atLeast: Filled<'what' | 'value'>
        readonly below: Filled<'what' | 'value'>
        readonly oneOf: Filled<'what' | 'options'>
        readonly anySymptom: string
        readonly count: Filled<'count' | 'list'>
        readonly orNotSure: string
        readonly unexplained: string
        readonly since: Filled<'time'>
        readonly trend: {
          readonly worse: string
          readonly muchWorse: string
        }
        readonly severity: {
          readonly moderate: string
          readonly severe: string
        }
        readonly orNotSaid: string
      }
      readonly units: {
        readonly days: string
        readonly years: string
        readonly '°C': string
        readonly minutes: string
        readonly times: string
      }
      readonly bench: {
        readonly lead: string
        readonly person: string
        readonly symptoms: string
        readonly add: string
        readonly choose: string
        readonly rest: string
        readonly restOpen: string
        readonly restNo: string
        readonly clear: string
        readonly open: string
        readonly remove: Filled<'symptom'>
        readonly answer: string
        readonly since: string
        readonly trend: string
        readonly severity: string
        readonly cause: string
        readonly noCause: string
        readonly advice: string
        readonly atLeast: Filled<'level'>
        readonly atMost: Filled<'level'>
        readonly rules: string
        readonly onlyChanged: string
        readonly asData: string
        readonly cases: string
        readonly casesHint: string
        readonly read: string
        readonly case: string
        readonly notJson: string
        readonly fault: Filled<'place' | 'message'>
        readonly reference: Filled<'levels'>
        readonly agrees: string
        readonly under: string
        readonly over: string
        readonly notes: string
      }
    }
    readonly handover: {
      readonly linkFaults: {
        readonly damaged: string
        readonly foreign: string
        readonly newer: string
        readonly future: string
      }
      readonly fileFaults: {
        readonly tooLarge: string
        readonly notJson: string
        readonly foreign: string
        readonly newer: string
        readonly malformed: string
        readonly future: string
      }
      readonly lost: Counted
      readonly lostNamed: Filled<'questions'>
      readonly failed: string
      readonly copyNote: string
      readonly copyShort: string
      readonly showCode: string
      readonly code: {
        readonly title: string
        readonly text: string
        readonly name: string
        readonly lost: Counted
        readonly copy: string
        readonly close: string
      }
      readonly calendar: string
      readonly calendarFile: string
      readonly calendarNote: string
      readonly calendarBy: Filled<'date'>
      readonly calendarTitles: {
        readonly see: {
          readonly today: string
          readonly tomorrow: string
        }
        readonly watch: {
          readonly today: string
          readonly tomorrow: string
        }
      }
      readonly more: string
      readonly saveNote: string
      readonly files: {
        readonly check: string
        readonly fhir: string
        readonly fhirTransaction: string
      }
      readonly see: string
      readonly toStart: string
      readonly goOn: string
      readonly kept: string
      readonly replace: {
        readonly title: string
        readonly text: string
        readonly yes: string
        readonly no: string
      }
      readonly from: {
        readonly title: string
        readonly lead: string
        readonly intake: string
        readonly notice: string
        readonly faultTitle: string
        readonly goneTitle: string
        readonly gone: string
      }
      readonly open: {
        readonly title: string
        readonly lead: string
        readonly file: string
        readonly savedAt: Filled<'date'>
        readonly doubtful: string
        readonly otherRules: string
        readonly notice: string
      }
    }
    readonly intake: {
      readonly title: string
      readonly about: string
      readonly label: string
      readonly tooMany: Filled<'over'>
      readonly labelHint: string
      readonly age: string
      readonly ageHint: string
      readonly ageExample: string
      readonly temperature: string
      readonly unit: string
      readonly converted: Filled<'value' | 'unit'>
      readonly vitalSigns: string
      readonly vitals: {
        readonly pulse: string
        readonly breaths: string
        readonly oxygen: string
        readonly systolic: string
        readonly diastolic: string
        readonly 'capillary-refill': string
      }
      readonly pressureHint: string
      readonly queries: {
        readonly strange: Filled<'field' | 'value'>
        readonly pair: Filled<'field' | 'value' | 'other'>
        readonly none: Filled<'field'>
        readonly months: Filled<'value'>
        readonly asMonths: Filled<'value'>
        readonly onlyMonths: Filled<'value'>
        readonly isRight: Filled<'field' | 'value'>
        readonly isNone: string
        readonly meant: Filled<'value'>
        readonly fahrenheit: string
      }
      readonly by: string
      readonly byHint: string
      readonly remember: string
      readonly background: string
      readonly backgroundNone: string
      readonly aboutKeys: string
      readonly find: string
      readonly findHint: string
      readonly found: Counted
      readonly foundNone: string
      readonly allRows: string
      readonly coreRows: string
      readonly more: string
      readonly offWhole: Filled<'row'>
      readonly offUnder: Filled<'age'>
      readonly offFrom: Filled<'age'>
      readonly offSex: Filled<'sex'>
      readonly news2: Filled<'total'>
      readonly news2AtLeast: Filled<'total'>
      readonly news2Part: Filled<'item' | 'points'>
      readonly news2None: string
      readonly news2Missing: Filled<'items'>
      readonly news2Owner: string
      readonly question: Filled<'field' | 'value' | 'min' | 'max'>
      readonly unread: Filled<'field' | 'value'>
      readonly ageUnread: Filled<'value'>
      readonly hotWithoutFever: Filled<'value' | 'row' | 'answer'>
      readonly timeNotUsed: Filled<'row' | 'digits'>
      readonly olderThanAge: Filled<'row' | 'since'>
      readonly risk: Filled<'asked' | 'all' | 'yes'>
      readonly riskFactors: string
      readonly empty: string
      readonly grid: string
      readonly aside: string
      readonly emergency: string
      readonly y: string
      readonly n: string
      readonly u: string
      readonly grouped: string
      readonly mark: string
      readonly fromPatient: string
      readonly toConfirm: Counted
      readonly answeredOn: Filled<'date'>
      readonly answeredUnknown: string
      readonly confirmRest: Filled<'count'>
      readonly confirmOne: string
      readonly confirmOneName: Filled<'count' | 'group'>
      readonly confirmRestName: Filled<'count' | 'group'>
      readonly confirmAbout: string
      readonly hasNote: string
      readonly continued: Filled<'group'>
      readonly restNo: string
      readonly restNoName: Filled<'group'>
      readonly readOut: string
      readonly readOutName: string
      readonly typing: Filled<'digits'>
      readonly goTo: Filled<'digits'>
      readonly said: {
        readonly answered: Filled<'row' | 'answer'>
        readonly groupedNo: Counted
        readonly readOut: Counted
        readonly noUnit: Filled<'digits'>
        readonly tooLong: Filled<'digits'>
        readonly notRead: Filled<'digits'>
        readonly noSuchRow: Filled<'digits'>
        readonly cut: Filled<'most'>
        readonly onlyReadOut: string
        readonly onlyEmergency: string
        readonly onlyYes: string
        readonly noTrend: string
        readonly undone: Filled<'what'>
        readonly undoneConfirming: Filled<'what'>
        readonly fieldsStay: string
        readonly nothingToUndo: string
        readonly scanned: string
        readonly confirmNext: string
        readonly cleared: string
        readonly confirmed: Counted
        readonly received: Counted
        readonly restNo: Counted
        readonly oneByOne: string
        readonly nothingToConfirm: string
      }
      readonly row: string
      readonly unanswered: string
      readonly since: string
      readonly sinceHint: string
      readonly sinceWrong: string
      readonly trend: string
      readonly severity: string
      readonly cause: string
      readonly note: string
      readonly atLeast: string
      readonly pending: {
        readonly emergency: string
        readonly about: string
        readonly rows: string
      }
      readonly couldBe: Filled<'level'>
      readonly settled: string
      readonly open: Counted
      readonly why: string
      readonly whyNone: string
      readonly next: string
      readonly nextNone: string
      readonly noteTitle: string
      readonly copy: string
      readonly copyShort: string
      readonly copied: string
      readonly shortCopied: string
      readonly refused: string
      readonly refusedTitle: string
      readonly takeIn: string
      readonly print: string
      readonly printNotReady: string
      readonly backToIntake: string
      readonly files: {
        readonly check: string
        readonly fhir: string
        readonly fhirTransaction: string
      }
      readonly saved: string
      readonly badScan: string
      readonly bringBack: string
      readonly notLoaded: string
      readonly replaceTitle: string
      readonly replaceText: string
      readonly replaceYes: string
      readonly nextPatient: string
      readonly nextTitle: string
      readonly nextText: string
      readonly nextCopy: string
      readonly nextClear: string
      readonly stay: string
      readonly cleared: string
      readonly undo: string
      readonly keys: string
      readonly keysOff: string
      readonly keysOn: string
      readonly keysTitle: string
      readonly keysText: string
      readonly keyHint: {
        readonly yes: string
        readonly no: string
        readonly notSure: string
        readonly since: string
        readonly move: string
        readonly find: string
        readonly all: string
      }
      readonly keyList: {
        readonly yes: string
        readonly no: string
        readonly notSure: string
        readonly enter: string
        readonly move: string
        readonly rest: string
        readonly readOut: string
        readonly confirm: string
        readonly trend: string
        readonly note: string
        readonly find: string
        readonly allRows: string
        readonly header: string
        readonly noneOfThese: string
        readonly full: string
        readonly clear: string
        readonly goTo: string
        readonly copy: string
        readonly copyNext: string
        readonly undo: string
        readonly help: string
      }
      readonly close: string
      readonly hiddenTitle: string
      readonly hiddenText: string
      readonly wipedText: string
      readonly show: string
    }
    readonly scan: {
      readonly title: string
      readonly lead: string
      readonly camera: string
      readonly cameraStart: string
      readonly cameraStop: string
      readonly cameraWait: string
      readonly cameraLook: string
      readonly cameraPicture: string
      readonly cameraFaults: {
        readonly refused: string
        readonly absent: string
        readonly busy: string
        readonly insecure: string
        readonly broken: string
      }
      readonly link: string
      readonly linkHint: string
      readonly linkEmpty: string
      readonly linkTake: string
      readonly file: string
      readonly fileHint: string
    }
    readonly learn: {
      readonly title: string
      readonly lead: string
      readonly notAdvice: string
      readonly emergency: Filled<'emergencyNumber'>
      readonly toCheck: string
      readonly backHere: string
      readonly allPages: string
      readonly minutes: Counted
      readonly about: {
        readonly all: string
        readonly aml: string
        readonly both: string
      }
      readonly onThisPage: string
      readonly pages: string
      readonly previous: Filled<'title'>
      readonly next: Filled<'title'>
      readonly doorTitle: string
      readonly doorBack: string
      readonly source: Filled<'sources'>
      readonly dated: Filled<'people' | 'when'>
      readonly undated: string
      readonly sources: string
      readonly sourcesNote: Filled<'year'>
      readonly print: string
      readonly printAll: string
      readonly wholeTitle: string
      readonly wholeLead: string
      readonly also: Filled<'names'>
      readonly words: string
      readonly medicines: string
      readonly chart: {
        readonly chart: string
        readonly children: string
        readonly adults: string
        readonly of: Filled<'share'>
        readonly range: Filled<'from' | 'to'>
        readonly common: string
        readonly notCounted: string
        readonly told: Filled<'who' | 'share'>
        readonly key: string
        readonly table: string
        readonly sign: string
        readonly studies: string
        readonly study: Filled<'number' | 'label'>
        readonly notes: string
        readonly more: string
      }
    }
    readonly pictures: {
      readonly marrow: {
        readonly roomy: string
        readonly roomyText: string
        readonly crowded: string
        readonly crowdedText: string
      }
      readonly skins: {
        readonly light: string
        readonly brown: string
        readonly black: string
      }
      readonly glass: {
        readonly title: string
        readonly shows: string
        readonly faded: string
      }
      readonly dots: string
      readonly places: {
        readonly title: string
        readonly palm: string
        readonly sole: string
        readonly tummy: string
        readonly eyelid: string
      }
      readonly bruise: string
      readonly scale: string
      readonly pallor: {
        readonly title: string
        readonly usual: string
        readonly pale: string
      }
      readonly tummy: {
        readonly title: string
        readonly liver: string
        readonly spleen: string
        readonly sides: string
      }
    }
    readonly true: {
      readonly title: string
      readonly lead: string
      readonly none: string
      readonly noneOfOthers: string
      readonly chooseOne: string
    }
    readonly noticed: {
      readonly title: string
      readonly titleMore: string
      readonly lead: string
      readonly page: Filled<'page' | 'total'>
      readonly noneOfOthers: string
      readonly none: string
      readonly noneAndOn: string
      readonly undo: string
      readonly grouped: Counted
      readonly other: string
      readonly everything: string
      readonly noSaid: string
      readonly inGroup: Filled<'button' | 'group'>
      readonly find: string
      readonly findHint: string
      readonly findMissing: string
      readonly found: Counted
      readonly notFound: string
      readonly keep: Filled<'text'>
      readonly kept: string
      readonly tooLong: string
    }
    readonly more: {
      readonly details: string
      readonly detailsLead: string
      readonly ask: string
      readonly askLead: string
      readonly look: string
      readonly lookLead: string
      readonly thatIsAll: string
      readonly raises: Filled<'level'>
      readonly together: string
      readonly matters: string
      readonly exactMatters: string
    }
  }

  /** The texts that everyone gets. */
  export type CoreMessages = Omit<Messages, 'start' | 'withoutScript' | 'sheet' | 'blank' | 'privacyPage' | 'compare' | 'rulesPage' | 'handover' | 'intake' | 'scan' | 'learn' | 'install' | 'update' | 'pictures' | 'when' | 'result' | 'script' | 'details' | 'review' | 'last' | 'more' | 'noticed' | 'part' | 'emergency' | 'card' | 'true' | 'rows' | 'sentBack' | 'somebodyElse' | 'notFound'>
}

declare module 'virtual:texts/start' {
  const useTexts: () => import('virtual:texts').Messages['start']
  export default useTexts
}

declare module 'virtual:texts/withoutScript' {
  const useTexts: () => import('virtual:texts').Messages['withoutScript']
  export default useTexts
}

declare module 'virtual:texts/sheet' {
  const useTexts: () => import('virtual:texts').Messages['sheet']
  export default useTexts
}

declare module 'virtual:texts/blank' {
  const useTexts: () => import('virtual:texts').Messages['blank']
  export default useTexts
}

declare module 'virtual:texts/privacyPage' {
  const useTexts: () => import('virtual:texts').Messages['privacyPage']
  export default useTexts
}

declare module 'virtual:texts/compare' {
  const useTexts: () => import('virtual:texts').Messages['compare']
  export default useTexts
}

declare module 'virtual:texts/rulesPage' {
  const useTexts: () => import('virtual:texts').Messages['rulesPage']
  export default useTexts
}

declare module 'virtual:texts/handover' {
  const useTexts: () => import('virtual:texts').Messages['handover']
  export default useTexts
}

declare module 'virtual:texts/intake' {
  const useTexts: () => import('virtual:texts').Messages['intake']
  export default useTexts
}

declare module 'virtual:texts/scan' {
  const useTexts: () => import('virtual:texts').Messages['scan']
  export default useTexts
}

declare module 'virtual:texts/learn' {
  const useTexts: () => import('virtual:texts').Messages['learn']
  export default useTexts
}

declare module 'virtual:texts/install' {
  const useTexts: () => import('virtual:texts').Messages['install']
  export default useTexts
}

declare module 'virtual:texts/update' {
  const useTexts: () => import('virtual:texts').Messages['update']
  export default useTexts
}

declare module 'virtual:texts/pictures' {
  const useTexts: () => import('virtual:texts').Messages['pictures']
  export default useTexts
}

declare module 'virtual:texts/when' {
  const useTexts: () => import('virtual:texts').Messages['when']
  export default useTexts
}

declare module 'virtual:texts/result' {
  const useTexts: () => import('virtual:texts').Messages['result']
  export default useTexts
}

declare module 'virtual:texts/script' {
  const useTexts: () => import('virtual:texts').Messages['script']
  export default useTexts
}

declare module 'virtual:texts/details' {
  const useTexts: () => import('virtual:texts').Messages['details']
  export default useTexts
}

declare module 'virtual:texts/review' {
  const useTexts: () => import('virtual:texts').Messages['review']
  export default useTexts
}

declare module 'virtual:texts/last' {
  const useTexts: () => import('virtual:texts').Messages['last']
  export default useTexts
}

declare module 'virtual:texts/more' {
  const useTexts: () => import('virtual:texts').Messages['more']
  export default useTexts
}

declare module 'virtual:texts/noticed' {
  const useTexts: () => import('virtual:texts').Messages['noticed']
  export default useTexts
}

declare module 'virtual:texts/part' {
  const useTexts: () => import('virtual:texts').Messages['part']
  export default useTexts
}

declare module 'virtual:texts/emergency' {
  const useTexts: () => import('virtual:texts').Messages['emergency']
  export default useTexts
}

declare module 'virtual:texts/card' {
  const useTexts: () => import('virtual:texts').Messages['card']
  export default useTexts
}

declare module 'virtual:texts/true' {
  const useTexts: () => import('virtual:texts').Messages['true']
  export default useTexts
}

declare module 'virtual:texts/rows' {
  const useTexts: () => import('virtual:texts').Messages['rows']
  export default useTexts
}

declare module 'virtual:texts/sentBack' {
  const useTexts: () => import('virtual:texts').Messages['sentBack']
  export default useTexts
}

declare module 'virtual:texts/somebodyElse' {
  const useTexts: () => import('virtual:texts').Messages['somebodyElse']
  export default useTexts
}

declare module 'virtual:texts/notFound' {
  const useTexts: () => import('virtual:texts').Messages['notFound']
  export default useTexts
}
