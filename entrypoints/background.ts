import { defineBackground } from 'wxt/utils/define-background'
import { startBackground } from '../lib/extension/background.ts'

export default defineBackground({
  // A module shares its code with our pages instead of carrying it once more.
  type: 'module',
  main: () => startBackground(),
})
