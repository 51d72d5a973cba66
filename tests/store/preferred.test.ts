/** Which language the app speaks to somebody, before anybody has pressed anything. */
import { describe, expect, it } from 'vitest'
import { preferred } from '#src/store/preferred.ts'

const offered = ['en', 'de', 'ar-XB', 'pt-BR'].map((tag) => ({ tag }))

describe('the language', () => {
  it.each<[string, { chosen?: string; page?: string; wished?: string[] }, string]>([
    ['is English where nothing is known', {}, 'en'],
    ['is the one of the browser', { wished: ['de'] }, 'de'],
    ['is the one of the browser whatever its country', { wished: ['de-AT', 'en'] }, 'de'],
    ['is the first that there is of those that the browser asks for', { wished: ['fi', 'pt-BR', 'de'] }, 'pt-BR'],
    ['is not one of another script or country that only begins alike', { wished: ['ar', 'pt'] }, 'en'],
    ['is English for who asks for English first', { wished: ['en-AU', 'de'] }, 'en'],
    ['is that of the page that somebody was led to', { page: 'ar-XB', wished: ['de'] }, 'ar-XB'],
    ['is the one that was chosen, whatever page or browser', { chosen: 'de', page: 'ar-XB', wished: ['pt-BR'] }, 'de'],
    ['is English for who has chosen English', { chosen: 'en', page: 'ar-XB', wished: ['de'] }, 'en'],
    ['is guessed anew when the one that was chosen is gone', { chosen: 'fr', wished: ['de'] }, 'de'],
  ])('%s', (_, { chosen, page = 'en', wished = [] }, language) => {
    expect(preferred(offered, chosen, page, wished)).toBe(language)
  })
})
