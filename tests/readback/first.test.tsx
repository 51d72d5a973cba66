import { readsBack } from './readBack.tsx'

readsBack(20_261_123)
