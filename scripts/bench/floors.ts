/** What the app is held against, built in the same run: the least that a page, and that a page with React, can be. */
import { build, type Plugin, type Rolldown } from 'vite'
import { loadContent } from '../../src/content/load.ts'
import { startPageText } from './text.ts'
import type { Site } from './serve.ts'

const rows = loadContent('data').content.symptoms.slice(0, 30)
const style =
  'body{font:1.125rem/1.5 sans-serif;margin:1rem auto;max-width:38rem;padding:0 1rem}fieldset{border:0;padding:.5rem 0}label{display:inline-block;min-height:3rem;padding:.5rem 1rem}'
const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Floor</title><style>${style}</style>`
const choices = ['Yes', 'No', 'Not sure']

/** The text of the start page as plain HTML, and a small script that shows the rows and counts what is answered. */
export function staticFloor(startHtml: string): Site {
  const list = rows.map(({ label }, place) => {
    const answers = choices.map(
      (choice) => `<label><input type="radio" name="r${place}" aria-label="${choice}, ${label}">${choice}</label>`,
    )
    return `<fieldset><legend>${label}</legend>${answers.join('')}</fieldset>`
  })
  const script = `const main=document.querySelector('main'),form=document.querySelector('form'),count=document.querySelector('output');
document.querySelector('button').onclick=()=>{main.hidden=true;form.hidden=false;scrollTo(0,0)};
form.onchange=(event)=>{event.target.closest('fieldset').dataset.answered='true';count.textContent=form.querySelectorAll('[data-answered]').length+' answered'};`
  const page = `${head}<main>${startPageText(startHtml)}<button>Start</button></main><form hidden><output></output>${list.join('')}</form><script>${script}</script>`
  return new Map([['/', Buffer.from(page)]])
}

/** React with nothing but a greeting and one row to answer. */
export async function reactFloor(): Promise<Site> {
  const code = `import { createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
function Row() {
  const [answer, setAnswer] = useState('')
  const choice = (name) => h('label', { key: name }, h('input', { type: 'radio', name: 'r', 'aria-label': name + ', Row', checked: answer === name, onChange: () => setAnswer(name) }), name)
  return h('main', null, h('h1', null, 'Hello'), h('fieldset', null, h('legend', null, 'Row'), ${JSON.stringify(choices)}.map(choice)), h('output', null, answer))
}
createRoot(document.getElementById('root')).render(h(Row))`
  const script = await bundled(code)
  const page = `${head}<div id="root"></div><script type="module" src="/app.js"></script>`
  return new Map([
    ['/', Buffer.from(page)],
    ['/app.js', Buffer.from(script)],
  ])
}

/** A page that times the engine in the browser and leaves the result in \`window.engine\`. */
export async function enginePage(plugin: Plugin): Promise<Site> {
  const code = `import { timeEngine } from '/scripts/bench/engine.ts'
import { content } from '/src/content/app.ts'
window.engine = timeEngine(content)`
  return new Map([
    ['/', Buffer.from(`${head}<p>Engine</p><script type="module" src="/app.js"></script>`)],
    ['/app.js', Buffer.from(await bundled(code, plugin))],
  ])
}

async function bundled(code: string, ...plugins: Plugin[]): Promise<string> {
  const entry: Plugin = {
    name: 'floor',
    resolveId: (id) => (id === 'virtual:floor' ? '\0virtual:floor' : undefined),
    load: (id) => (id === '\0virtual:floor' ? code : undefined),
  }
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    plugins: [entry, ...plugins],
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: 'virtual:floor' } },
  })
  return (built as Rolldown.RolldownOutput).output[0].code
}
