import type { Contacts } from '../conflict/options-state.ts'

/** Where this build's publisher is asked and told of a hole; what they did not set is absent. The build fills it in. */
export const contacts: Contacts = {
  ...(import.meta.env.MOSTIK_SUPPORT && { support: import.meta.env.MOSTIK_SUPPORT }),
  ...(import.meta.env.MOSTIK_SECURITY && { security: import.meta.env.MOSTIK_SECURITY }),
}
