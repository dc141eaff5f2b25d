import * as v from 'valibot'
import { alphabets } from '../sites/token.ts'
import { remember } from './remembered.ts'

const role = v.picklist(['student', 'parent', 'teacher', 'nobody'])

const knowledgeSchema = v.object({
  sighting: v.exactOptional(v.object({ role, marker: v.string(), since: v.number(), at: v.number() })),
  answer: v.exactOptional(v.object({ role: v.picklist([...role.options, 'several']), at: v.number() })),
  doubtedAt: v.exactOptional(v.number()),
})

/** Who is signed in, in the ordinary browser context. Private windows and containers are never remembered. */
export const knowledge = remember('local:knowledge', knowledgeSchema, {})

const alphabetIds = alphabets.map((alphabet) => alphabet.id)

export const shapeSchema = v.object({
  host: v.string(),
  path: v.string(),
  query: v.array(v.tuple([v.string(), v.string()])),
  fragment: v.string(),
  alphabet: v.picklist(alphabetIds),
  shortest: v.number(),
  longest: v.number(),
  since: v.exactOptional(v.number()),
})

const shapesSchema = v.object({
  learned: v.array(shapeSchema),
  configured: v.array(shapeSchema),
  /** Shapes of which the person said "no" to "is this an invite for a parent?". */
  dismissed: v.array(shapeSchema),
})

/** What invites look like. Shapes hold no secrets. */
export const shapes = remember('local:shapes', shapesSchema, { learned: [], configured: [], dismissed: [] })

const linksSchema = v.object({
  salt: v.string(),
  links: v.array(
    v.object({
      hash: v.string(),
      verdict: v.picklist(['made-here', 'confirmed', 'dismissed']),
      at: v.number(),
      /** Where the link leads; the popup says no more of it. */
      host: v.exactOptional(v.string()),
      /** The skeleton of the shape that this answer taught: taken back with it. */
      taught: v.exactOptional(v.string()),
    }),
  ),
})

/** What we know of single links, by salted hash: never a link itself. */
export const links = remember('local:links', linksSchema, { salt: '', links: [] })

/** The language a person chose; absent = the browser's. */
export const language = remember('local:language', v.nullable(v.picklist(['ru', 'en'])), null)

/** The keys whose change may change the interception rules. */
export const ruleKeys: readonly string[] = [
  'knowledge',
  'shapes',
  'policy',
  'madeHere',
  'exemptions',
  'pausedUntil',
]
