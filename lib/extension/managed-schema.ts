import { alphabets } from '../sites/token.ts'

const alphabetNames = alphabets.map(({ id }) => id).join(', ')

/**
 * The schema of a school's policy (`storage.managed_schema`), in the part of JSON Schema that Chromium reads. It says
 * kinds only: Chromium drops a whole value for one bad part of it, `readPolicy` drops that part.
 */
export const managedSchema = {
  type: 'object',
  properties: {
    helpSite: {
      title: 'Help site',
      description: 'Address (https) of a help site to open instead of the help inside the extension.',
      type: 'string',
    },
    schoolContact: {
      title: 'Whom to ask at school',
      description: 'Up to 200 characters, shown to people as they are.',
      type: 'string',
    },
    shapes: {
      title: 'What invites for parents look like',
      description: 'Up to 20 addresses with <token> in the place of the secret part.',
      type: 'array',
      items: {
        type: 'object',
        properties: {
          address: { description: 'https://sferum.ru/…<token>', type: 'string' },
          alphabet: { description: `One of: ${alphabetNames}. base64url unless set.`, type: 'string' },
          shortest: { description: 'Fewest characters of the secret part, 16 unless set.', type: 'integer' },
          longest: { description: 'Most characters of the secret part, 64 unless set.', type: 'integer' },
        },
      },
    },
    pauseForbidden: {
      title: 'Forbid pausing',
      description: 'true = nobody can pause Mostik.',
      type: 'boolean',
    },
  },
}
