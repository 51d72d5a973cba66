import { render, screen } from '@testing-library/react'
import { decodeQR } from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { QrCode } from '#src/ui/QrCode.tsx'

const address = `https://small-signs.example.org/app/#/from/${'Ab-_9'.repeat(24)}`

function drawn(text: string) {
  render(<QrCode text={text} label="Code to scan" />)
  const svg = screen.getByRole('img', { name: 'Code to scan' })
  const path = svg.querySelector('path')!
  const size = Number(svg.getAttribute('viewBox')!.split(' ')[2])
  return { svg, path, size }
}

/** What a camera would see, four pixels to a module. */
function pixels(path: string, size: number, scale = 4) {
  const width = size * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1) {
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
      }
    }
  }
  return { width, height: width, data }
}

describe('a code to scan', () => {
  it('says what it was given', () => {
    const { path, size } = drawn(address)
    expect(decodeQR(pixels(path.getAttribute('d')!, size))).toBe(address)
  })

  it('is one path in black on white, with four modules of white around it', () => {
    const { svg, path, size } = drawn(address)
    expect(svg.querySelectorAll('path')).toHaveLength(1)
    expect(path).toHaveAttribute('fill', 'black')
    expect(svg.querySelector('rect')).toHaveAttribute('fill', 'white')
    const bars = [...path.getAttribute('d')!.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
      Number(x),
      Number(y),
      Number(length),
    ])
    expect(Math.min(...bars.map(([x]) => x!))).toBe(4)
    expect(Math.min(...bars.map(([, y]) => y!))).toBe(4)
    expect(Math.max(...bars.map(([x, , length]) => x! + length!))).toBe(size - 4)
    expect(Math.max(...bars.map(([, y]) => y!))).toBe(size - 5)
  })

  it('is of level M, as its own first two format bits say', () => {
    const { path } = drawn(address)
    const isBlack = (x: number, y: number) =>
      [...path.getAttribute('d')!.matchAll(/M(\d+) (\d+)h(\d+)/g)].some(
        ([, start, line, length]) => Number(line) === y && Number(start) <= x && x < Number(start) + Number(length),
      )
    // ISO/IEC 18004: 00 for M, turned over by the mask 10; they stand left of the ninth line.
    expect([isBlack(4, 12), isBlack(5, 12)]).toEqual([true, false])
  })
})
