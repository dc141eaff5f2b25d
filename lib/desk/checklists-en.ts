import type { ChecklistId, ChecklistWords } from './checklists.ts'

/** The checklists in English. */
export const checklistsEn: Record<ChecklistId, ChecklistWords> = {
  'before-opening': {
    title: 'Before you open the invite',
    lead: 'For a parent. Five minutes, and it works the first time.',
    points: [
      'The child is registered already.',
      'The link was sent by the child from their profile, whole and as a message.',
      'I open it on my own phone or where the child is not signed in: another browser, a private window.',
      'My own number is at hand, not the child’s.',
      'If I have a VK ID, I know its password. If not, I press «Забыли пароль?».',
      'I tell nobody the code and the password, not even support.',
      'At the end I check the child’s data and tick the consent if I agree.',
    ],
  },
  meeting: {
    title: 'For the parents’ meeting',
    lead: 'For the class teacher: what to do before the meeting and what to say there.',
    points: [
      'Find out which students are registered and who needs the class link.',
      'Ask the administrator whether we are in Сферум or in MAX already.',
      'Fill in the school card and print the cards for parents.',
      'Say: first the child registers, then the parent.',
      'Say: the child gives the link, the teacher has none, and it does not belong in the class chat.',
      'Say: open it on your own phone, not where the child is signed in.',
      'Say: two parents at most, one number is one person.',
      'Say: tell nobody a code or a password, neither the school nor support.',
      'Say whom to write to if it does not work.',
    ],
  },
  'computer-class': {
    title: 'A shared computer: classroom, library, one for the family',
    lead: 'So that nobody gets into somebody else’s profile.',
    points: [
      'Whoever worked here before has signed out: the picture at the top right, then «Выйти».',
      'We open the invite in a private window.',
      'All other private windows are closed: they share one sign-in.',
      'We do not let the browser keep the password.',
      'When done, we close all private windows.',
      'The child who signed out signs in again, with their own number or e-mail address.',
    ],
  },
  'whom-to-ask': {
    title: 'Whom to ask what we do not know',
    lead: 'Better to ask once than to mend at random.',
    points: [
      'Class, school, list of students, wrong data: we ask the class teacher, who tells the school’s administrator.',
      'The number has changed, the VK ID account is deleted or blocked: we ask the VK ID support.',
      'Сферум or MAX, whether it is required, who may be in place of a parent: we ask the class teacher.',
      'In the question we write: what is on the screen, whose device it is, what was tried.',
      'We write codes, passwords and invite links to nobody.',
      'While we wait, we do not make a second account.',
    ],
  },
}
