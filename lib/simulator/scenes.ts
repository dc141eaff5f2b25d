import type { Scene } from './scene.ts'
import { otherSchool, secondChild } from './scenes/another-child.ts'
import { brokenLink } from './scenes/broken-link.ts'
import { childData } from './scenes/child-data.ts'
import { childOnMyNumber } from './scenes/child-on-my-number.ts'
import { childsPhone } from './scenes/childs-phone.ts'
import { classInvite } from './scenes/class-invite.ts'
import { codeExpired } from './scenes/code-expired.ts'
import { codeLate } from './scenes/code-late.ts'
import { codeNever } from './scenes/code-never.ts'
import { codeWrong } from './scenes/code-wrong.ts'
import { droppedCall } from './scenes/dropped-call.ts'
import { fatherInvites } from './scenes/father-invites.ts'
import { inEnglish } from './scenes/in-english.ts'
import { ownParent } from './scenes/own-parent.ts'
import { parentNew } from './scenes/parent-new.ts'
import { parentVkId } from './scenes/parent-vk-id.ts'
import { revoked } from './scenes/revoked.ts'
import { sibling } from './scenes/sibling.ts'
import { studentEmail } from './scenes/student-email.ts'
import { studentPhone } from './scenes/student-phone.ts'
import { teacherParent } from './scenes/teacher-parent.ts'
import { tooManyCodes } from './scenes/too-many-codes.ts'
import { twoParents } from './scenes/two-parents.ts'
import { wrongNumber } from './scenes/wrong-number.ts'

const all = [
  parentNew,
  parentVkId,
  childData,
  ownParent,
  sibling,
  childsPhone,
  codeLate,
  codeNever,
  droppedCall,
  codeWrong,
  codeExpired,
  tooManyCodes,
  wrongNumber,
  secondChild,
  otherSchool,
  teacherParent,
  twoParents,
  childOnMyNumber,
  classInvite,
  brokenLink,
  revoked,
  fatherInvites,
  studentPhone,
  studentEmail,
] as const satisfies readonly Scene[]

export type SceneId = (typeof all)[number]['id']

/** Every scene in the order of the menu: one more is a file and a line. */
export const scenes: readonly (Scene & { id: SceneId })[] = all

/** The scene of a link, if there is one by this name; its people have names of that language. */
export function sceneOf(id: string, language: 'ru' | 'en' = 'ru'): (typeof scenes)[number] | undefined {
  const found = scenes.find((scene) => scene.id === id)
  return found && language === 'en' ? inEnglish(found) : found
}
