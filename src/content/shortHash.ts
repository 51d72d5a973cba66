/** A fingerprint of anything in `data/`: the first 8 hex digits of SHA-256 over it as JSON (Node only). */
import { createHash } from 'node:crypto'

export const shortHash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8)
