import type { CaseId, CaseWords } from './cases.ts'

/** What support says of every situation, in English. */
export const casesEn: Record<CaseId, CaseWords> = {
  'own-parent': {
    title: 'Error: the child is trying to become their own parent',
    cause:
      'The link was opened in a browser in which the child is signed in, so the parent is taken for the child.',
    ask: 'On which device was the link opened, and who usually sits at it?',
    short:
      'Nothing is broken: the child is signed in in this browser. Open the same link on your own phone, in another browser or in a private window.',
    steps: [
      'Close the page with the error and keep the message with the link.',
      'Open the same link on your own phone, in another browser or in a private window.',
      'No other browser? Let the child sign out: the picture at the top right, then «Выйти». The child signs in again after you have registered.',
      'Press «Присоединиться» and go on step by step.',
    ],
  },
  sibling: {
    title: 'Another child is signed in: a brother, a sister, a classmate',
    cause:
      'It seems that another student is signed in in this browser, and the invite opened on their behalf.',
    ask: 'Who is signed in to Сферум in this browser: this child, another one or nobody?',
    short:
      'Open the link where none of the children is signed in: on your own phone, in another browser or in a private window.',
    steps: [
      'Choose a place where no child is signed in: your phone, another browser or a private window.',
      'Open there the link of the child whom you confirm.',
      'With several children, open their links one after another, each under your own profile.',
    ],
  },
  'childs-phone': {
    title: 'The link opened on the child’s phone or tablet',
    cause: 'On the child’s phone the VK Мессенджер app may open the link, and the child is signed in there.',
    ask: 'Does the parent have a phone on which the child never signed in?',
    short:
      'The invite does not work on the child’s phone. Let the child forward the link to you, and open it on your own phone.',
    steps: [
      'Ask the child to forward the link to you.',
      'Open it on your own phone.',
      'No phone with internet? Open it on a computer, in a browser in which the child is not signed in.',
    ],
  },
  'private-still': {
    title: 'The same error in a private window',
    cause: 'Most likely the child signed in in a private window, too: all private windows share one sign-in.',
    ask: 'Are other private windows open, and did the child sign in there?',
    short:
      'Close every private window, open a single new one and paste the link there. If it does not help, open it on your own phone.',
    steps: [
      'Close every private window.',
      'Open a new one and paste the link there.',
      'If the error stays, open the link on your own phone or in another browser.',
    ],
  },
  'school-computer': {
    title: 'The link is opened on a school or shared computer',
    cause: 'On a shared computer somebody’s sign-in often stays behind, of a student who left long ago.',
    ask: 'Has whoever worked at this computer before signed out?',
    short:
      'At a shared computer open the link in a private window and close it when you are done. Your own phone is easier still.',
    steps: [
      'Open a private window and paste the link there.',
      'Register step by step.',
      'When you are done, close all private windows, so that your sign-in does not stay at the computer.',
    ],
  },
  'where-is-invite': {
    title: 'Where to get the link for a parent',
    cause: 'The invite for a parent is found only in the child’s profile.',
    ask: 'Is the child registered, and able to sign in on a computer?',
    short:
      'The child gives the link: in a browser on a computer «Профиль» at the left, then «Пригласить родителя». If it exists already, it is in the block «Родители».',
    steps: [
      'The child signs in to Сферум in a browser on a computer.',
      'At the left they choose «Профиль» and press «Пригласить родителя».',
      'If the link exists, it is in the block «Родители»: a click copies it.',
      'The child sends the link or shows the QR code, and you open it where they are not signed in.',
    ],
  },
  'child-first': {
    title: 'The child is not registered yet, and the parent wants to begin',
    cause: 'The child registers first: only a registered student makes the invite for a parent.',
    ask: 'Does the child have the class link from the class teacher?',
    short:
      'The child registers first, with the class link from the class teacher. Then the child sends you the invite.',
    steps: [
      'Get the class link from the class teacher.',
      'The child opens it, presses «Войти в аккаунт» and registers with their own number. In grades 1–4 an e-mail address will do.',
      'Then the child takes the link for you from their profile.',
      'You open it where the child is not signed in.',
    ],
  },
  'class-link': {
    title: 'A parent was sent the class link',
    cause: 'The class link registers a student. It is of no use to a parent.',
    ask: 'Who sent the link: the child from their profile, or the teacher in the class chat?',
    short:
      'This link is for a student. Close the page and do not enter your number. You need another link, which the child sends from their profile.',
    steps: [
      'Close the page and do not enter your number.',
      'Ask the child to open «Профиль» and press «Пригласить родителя».',
      'Open the link that the child sends.',
    ],
  },
  'parent-cannot-invite': {
    title: 'One parent wants to invite the other',
    cause: 'Only a student makes an invite for a parent; a parent has no such button.',
    ask: 'How many parents does the child have there already?',
    short:
      'The child invites the second parent, too: «Профиль», the block «Родители». A student can have no more than two parents.',
    steps: [
      'The child opens their profile in a browser on a computer.',
      'In the block «Родители» they copy the link and send it to the second parent.',
      'The second parent opens it where the child is not signed in.',
    ],
  },
  'teacher-no-link': {
    title: 'A parent asks the teacher for the invite',
    cause: 'A teacher cannot hand out the invite: the child makes it in their own profile.',
    ask: 'Is the child registered?',
    short:
      'The teacher has no such link. The child takes it from their profile: «Профиль», then «Пригласить родителя». The child has to be registered first.',
    steps: [
      'Check whether the child is registered. If not, begin there: the class teacher has the class link.',
      'The child opens «Профиль» and presses «Пригласить родителя».',
      'The child sends the link to you. It does not belong in the class chat: whoever opens it can become the parent.',
    ],
  },
  'link-broken': {
    title: 'The page says that there is no such link',
    cause: 'Most likely the link was not copied whole, or a character changed.',
    ask: 'How did the link come: as a message, a photo, on paper?',
    short:
      'The link seems to be cut off. Let the child copy it again by a click, whole, and send it as a message. Do not type it from paper or a photo.',
    steps: [
      'Ask the child to open «Профиль» and click the link in the block «Родители».',
      'Let them send it as a message, with no other words.',
      'Open it by a click, do not type it.',
      'It works without a link, too: the child shows the QR code and you scan it with your own phone.',
    ],
  },
  'link-revoked': {
    title: 'The link worked, and now it does not',
    cause: 'The child’s profile may hold another link by now, and this one is out of date.',
    ask: 'When was the link sent, and how many parents does the child have already?',
    short:
      'The link seems to be out of date. Ask the child for the one that their profile shows now. If there are two parents already, it will not work.',
    steps: [
      'Ask the child how many parents their profile shows. If two, a third cannot be added.',
      'Ask them to copy the link from the block «Родители» again.',
      'Open the new link where the child is not signed in.',
    ],
  },
  'two-parents': {
    title: 'The child has two parents already',
    cause: 'A student can have two parents at most; after that the link no longer works.',
    ask: 'Who are the two? Is one of them perhaps you, under another number?',
    short:
      'The child has two parents already and cannot have more, so the link does not work. Your phone is fine. Look with the child who is in the block «Родители».',
    steps: [
      'Ask the child to open the profile and look at the block «Родители».',
      'If one of the two is you, nothing has to be done.',
      'If a stranger is there, tell the class teacher at once.',
    ],
  },
  'vk-com': {
    title: 'The page does not open: vk.com, vk.ru, a white screen',
    cause:
      'In 2025 VK moved from vk.com to vk.ru, and an old address may not open. It may also be a poor connection.',
    ask: 'Which address does the browser show, up to the first slash?',
    short:
      'Check the connection and open the link again from the child’s message. Both addresses, vk.com and vk.ru, are real: VK has moved. There must be no extra letters.',
    steps: [
      'Open any other site to see whether there is a connection.',
      'Open the link again from the child’s message, not from a bookmark.',
      'Try another browser or another network.',
      'If the address has extra letters or words, close the page.',
    ],
  },
  'check-link': {
    title: 'It is unclear what the link is and whether it may be opened',
    cause: 'A link can be checked without opening it: the form of its address says whose it is.',
    ask: 'Who sent the link, and does it ask for a code or money?',
    short:
      'Do not open the link, paste it into the checker page: it says what it is. The link is sent nowhere. There is no need to send it to me.',
    steps: [
      'Copy the link without opening it.',
      'Paste it into the checker page.',
      'If it is your child’s invite, open it where the child is not signed in.',
      'If the link is a stranger’s, delete the message.',
    ],
  },
  'parent-new': {
    title: 'How a parent without a VK ID registers',
    cause: 'The VK ID comes into being during the registration; nothing has to be made beforehand.',
    ask: 'Has the parent ever signed in with this number to Mail.ru, RuStore or the ГТО portal?',
    short:
      'Open the child’s link where they are not signed in, press «Присоединиться», enter your number and the code, your name, check the child’s data, tick the consent and confirm.',
    steps: [
      'Open the child’s link where they are not signed in and press «Присоединиться».',
      'Enter your number and the code that comes.',
      'Enter your name and what else the form asks.',
      'Check the child’s data, tick the consent and press «Подтвердить регистрацию ребёнка».',
    ],
  },
  'parent-existing': {
    title: 'How a parent with a VK ID registers',
    cause: 'The steps are the same, but after the code the VK ID password is asked for.',
    ask: 'Does the parent know the VK ID password?',
    short:
      'Open the child’s link where they are not signed in, press «Присоединиться», enter your number, the code and the VK ID password. Forgot it? There is «Забыли пароль?».',
    steps: [
      'Open the child’s link where they are not signed in and press «Присоединиться».',
      'Enter your number, the code and the VK ID password.',
      'Forgot the password? Press «Забыли пароль?».',
      'Check the child’s data, tick the consent and press «Подтвердить регистрацию ребёнка».',
    ],
  },
  'before-opening': {
    title: 'The link is there, the parent has done nothing yet',
    cause: 'It works the first time if the link is opened where the child is not signed in.',
    ask: 'Where is the parent going to open the link?',
    short:
      'Open the link on your own phone and have your own number at hand. You will need the code, your name and the consent tick. It takes a few minutes.',
    steps: [
      'Open the link on your own phone or where the child is not signed in.',
      'Press «Присоединиться» and enter your own number, not the child’s.',
      'Wait for the code: it can take several minutes.',
      'Check the child’s data, tick the consent and confirm.',
    ],
  },
  consent: {
    title: 'The confirming button does nothing',
    cause: 'Mostly the consent is not ticked: without it there is no going on.',
    ask: 'Is «Я даю согласие на использование платформы «Сферум» моим ребёнком» ticked?',
    short:
      'Look for the consent tick at the end of the form: without it «Подтвердить регистрацию ребёнка» goes no further. Whether you agree is for you to decide.',
    steps: [
      'Scroll to the end of the form.',
      'Read the consent and tick it if you agree.',
      'Check the child’s data and press «Подтвердить регистрацию ребёнка».',
    ],
  },
  'child-data': {
    title: 'The child’s data are wrong: a name, a letter',
    cause: 'In the last step the child’s data can be corrected before confirming.',
    ask: 'Has the parent pressed «Подтвердить регистрацию ребёнка» yet?',
    short:
      'Correct the name in the last step, before you press «Подтвердить регистрацию ребёнка»: the child’s data can be changed there.',
    steps: [
      'Go on to the step with the child’s data.',
      'Correct the first or last name: letters only, no digits or signs.',
      'Tick the consent and press «Подтвердить регистрацию ребёнка».',
    ],
  },
  'invalid-form': {
    title: 'The form does not take the number or the name',
    cause: 'Usually a digit is missing or too many in the number, or the name has a digit or a sign.',
    ask: 'What does the page mark: the number or the name? There is no need to send them.',
    short:
      'Check the number: is every digit there? A name has letters only. Do not send them to us. A number of another country? Ask the class teacher.',
    steps: [
      'Type the number again, digit by digit.',
      'Write the first and last name in letters, not shortened.',
      'A number of another country? Whether it is taken we do not know; ask the class teacher.',
    ],
  },
  'child-not-shown': {
    title: 'The parent registered, but the child is not in the profile',
    cause: 'Most likely the registration went without the invite, or stopped before confirming.',
    ask: 'Did the parent press «Присоединиться» on the child’s link and «Подтвердить регистрацию ребёнка»?',
    short:
      'Open the child’s link again where they are not signed in, press «Присоединиться», sign in with your number and confirm the child’s registration.',
    steps: [
      'Open the child’s link again where they are not signed in.',
      'Press «Присоединиться» and sign in with your number.',
      'Go to the very end: the tick and «Подтвердить регистрацию ребёнка».',
      'Look: the child should be in your profile, and you in theirs.',
    ],
  },
  'mistake-after': {
    title: 'Everything is confirmed, then a mistake was noticed',
    cause: 'How to correct data after confirming we do not know: the school’s manual does not say.',
    ask: 'What exactly is wrong: the name, the class, the school?',
    short:
      'How to correct this after confirming we do not know. Write to the class teacher what is wrong. There is no need to register a second time.',
    steps: [
      'Do not register a second time.',
      'Write to the class teacher what is wrong and what it should be.',
      'The teacher asks the school’s administrator.',
    ],
  },
  'strange-page': {
    title: 'The page behaves strangely or shows an unclear error',
    cause: 'The page may have stood open too long, or been opened twice.',
    ask: 'What does the page say, word for word? Send no addresses and no codes.',
    short:
      'Close the page and open the link again where the child is not signed in. Go through the steps without a break. Again? Write down what it says, but no codes or address.',
    steps: [
      'Close every tab with this registration.',
      'Open the link again from the child’s message.',
      'Go through the steps without a break, in one tab.',
      'If it does not help, send us the words of the error. No code, no password, no link.',
    ],
  },
  'code-late': {
    title: 'The message with the code does not come',
    cause: 'A message can take several minutes, and a new one is not sent before its time.',
    ask: 'Has the timer reached zero, and are there missed calls?',
    short:
      'Wait until the timer reaches zero and request the code again. Look at the missed calls: the code can be the last digits of the calling number.',
    steps: [
      'Compare the number on the page with your own.',
      'Wait until the timer reaches zero. Pressing earlier does not help.',
      'Request the code again.',
      'Look at the missed calls: there may be a call instead of a message.',
    ],
  },
  'code-call': {
    title: 'A dropped call came instead of a message',
    cause: 'Sometimes a dropped call comes instead of a message: the code is the last digits of its number.',
    ask: 'How many digits does the form ask for, and is the number among the missed calls?',
    short:
      'That is the code: enter the last digits of the number that called, as many as the form asks for. Do not answer; the call is free.',
    steps: [
      'Do not answer the call.',
      'Open the missed calls.',
      'Enter the last digits of that number: as many as the form asks for.',
    ],
  },
  'code-wrong': {
    title: 'The code is not accepted',
    cause: 'Mostly the code of an earlier message was entered, or a digit is wrong.',
    ask: 'How many codes came? There is no need to tell the code itself.',
    short:
      'Enter the code of the very last message, every digit. Not accepted? Wait for zero on the timer and request a new one. Tell nobody the code, not even me.',
    steps: [
      'Open the very last message.',
      'Enter its code and compare every digit.',
      'Not accepted? Wait for zero on the timer and request a new one.',
    ],
  },
  'code-old': {
    title: 'The code came during a break and is no longer accepted',
    cause: 'A code that has waited for long may not be accepted any more.',
    ask: 'When did the code come?',
    short:
      'Request a new code and enter it at once, without closing the page. Earlier codes are of no use now.',
    steps: [
      'Go back to the page that asked for the code.',
      'Request a new one when the timer reaches zero.',
      'Enter it at once.',
    ],
  },
  'code-many': {
    title: 'Too many wrong tries with the code',
    cause: 'After several wrong codes a new one may be needed.',
    ask: 'What does the timer show now?',
    short:
      'Stop and do not guess. Wait for zero on the timer, request a new code and enter it from the last message.',
    steps: [
      'Do not enter the old codes any more.',
      'Wait until the timer reaches zero.',
      'Request a new code and enter it with care.',
    ],
  },
  'wrong-number': {
    title: 'The own number was mistyped, the code went elsewhere',
    cause: 'The number can be corrected and the code requested again.',
    ask: 'Does the page show the person’s own number?',
    short:
      'No harm done: correct the number on the page and request the code again. Use the code that comes to the corrected number.',
    steps: [
      'Go back to the number and correct it.',
      'Request the code again.',
      'Enter the code that came to the corrected number.',
    ],
  },
  'code-cost': {
    title: 'Does the message or the call cost anything',
    cause: 'Both the message with the code and the call are free.',
    ask: 'Is anybody asking for money or a card number?',
    short:
      'Both the message with the code and the call are free. If anybody asks for money or a card number, it is a scam.',
    steps: [
      'Request the code without worry: it is free.',
      'Enter a card number nowhere.',
      'Somebody asks for money? It is a scam: close the page and tell the class teacher.',
    ],
  },
  password: {
    title: 'A password is asked for, and it is forgotten or wrong',
    cause: 'The number has a VK ID already, and after the code its password is asked for.',
    ask: 'Is it the parent’s own number? There is no need to tell the password.',
    short:
      'This is the VK ID password, not that of the e-mail and not the code. Forgotten? Press «Забыли пароль?», reset it and go on. Tell it to nobody.',
    steps: [
      'Press «Забыли пароль?» below the field.',
      'Follow the steps of the reset form.',
      'Go back to the registration and sign in with the new password.',
    ],
  },
  stranger: {
    title: 'A stranger’s profile is shown',
    cause: 'Perhaps somebody else had this number before.',
    ask: 'Is it your number, and since when?',
    short:
      'Press «Это не я» and follow the instructions on the screen. Do not go into the stranger’s profile, and change nothing there.',
    steps: [
      'Press «Это не я».',
      'Follow the instructions on the screen.',
      'It does not work? Write to the class teacher at which step you stopped.',
    ],
  },
  'no-account': {
    title: 'It says that there is no such account',
    cause: 'Signing in without an invite begins no registration, or another number was used before.',
    ask: 'With which number, their own or the child’s, did the parent sign in before?',
    short:
      'If you have not registered yet, begin with the child’s link and «Присоединиться». If you have, remember with which number.',
    steps: [
      'Remember with which number of yours you registered.',
      'If you did not register, open the child’s link where they are not signed in.',
      'Press «Присоединиться» and enter your own number.',
    ],
  },
  'signed-out': {
    title: 'Сферум asks to sign in again',
    cause: 'Nobody is signed in in this browser: every browser and window has its own sign-in.',
    ask: 'Is it the same browser, and not a private window that was closed?',
    short:
      'Every browser has its own sign-in. Sign in with your number: the code and, if there is one, the VK ID password. A private window forgets when it is closed.',
    steps: [
      'Open an ordinary window of your browser, or your phone.',
      'Sign in with your number: the code and the password, if there is one.',
      'The child signs in separately, with their own number or e-mail address.',
    ],
  },
  'number-taken': {
    title: 'The number or the e-mail address is taken',
    cause:
      'There is an account on this number already. One number is one account, one account is one person.',
    ask: 'Who registered with this number: the parent, the child, or whoever had it before?',
    short:
      'There is an account on this number. If it is yours, sign in. If the child is on it, stop and write to the class teacher.',
    steps: [
      'Remember who may have registered with this number.',
      'If you did, sign in: the code and the password.',
      'If a stranger is shown, press «Это не я».',
      'If the child is on your number, change nothing and write to the class teacher.',
    ],
  },
  deleted: {
    title: 'The account was deleted or blocked',
    cause: 'What happens after deleting we do not know: the school’s manual says nothing of it.',
    ask: 'Whose account was deleted, the child’s or the parent’s, and by whom?',
    short:
      'What to do about a deleted account we do not know, and we will not guess. Tell the class teacher whose account it is. Do not make a new one yet.',
    steps: [
      'Do not make a new account yet.',
      'Tell the class teacher whose account is gone, and since when.',
      'The VK ID cabinet is VK’s: about the VK ID itself ask the VK ID support.',
    ],
  },
  'lost-number': {
    title: 'The number has changed or the SIM card is gone',
    cause: 'Signing in is tied to the number. How to move it to a new one the school’s manual does not say.',
    ask: 'Whose number changed, and can it still receive messages?',
    short:
      'Signing in is tied to the number. As long as you have the old one, keep it. How to change it ask the VK ID support, and about the class the class teacher.',
    steps: [
      'If the SIM card is still there, keep it.',
      'Ask the VK ID support about changing the number: it looks after the sign-in.',
      'Let the class teacher know.',
    ],
  },
  several: {
    title: 'The parent has several children',
    cause: 'Each child sends an own invite, while the parent has one profile.',
    ask: 'Are all the children registered already?',
    short:
      'Each child sends an own link. Open them one by one with your own number and confirm each child. All will be in your one profile, also from different schools.',
    steps: [
      'Ask each child for their link.',
      'Open the first where the children are not signed in, and confirm the child.',
      'Open the others likewise, with the same number of yours.',
    ],
  },
  'second-child': {
    title: 'How to register a second child',
    cause:
      'The second child needs an own account and an own number; in grades 1–4 an e-mail address will do.',
    ask: 'In which grade is the second child, and do they have a number of their own?',
    short:
      'Like the first: with the link of their class and their own number. In grades 1–4 an e-mail address will do. Your number is not for that.',
    steps: [
      'Get the class link of the second child from their class teacher.',
      'Register them with their own number, in grades 1–4 with an e-mail address if you like.',
      'Let them send the invite, and open it under your own profile.',
    ],
  },
  'one-phone': {
    title: 'One number for the whole family',
    cause: 'One number is one account: several people in one profile are impossible.',
    ask: 'Who in the family has an account on this number already?',
    short:
      'A number can have one person only. The parent needs an own number, the child too, and for a student of grades 1–4 an e-mail address will do.',
    steps: [
      'Keep your number for yourself.',
      'Register a child of grades 1–4 with an e-mail address.',
      'An older child needs an own number.',
    ],
  },
  'child-on-my-number': {
    title: 'The child was registered with the parent’s number',
    cause:
      'The parent’s number is taken by the child’s account. How to part them the school’s manual does not say.',
    ask: 'Does the child have an own number or e-mail address, and who else is on this number?',
    short:
      'Stop and change nothing: a number has one account, and now it is the child’s. Write to the class teacher, who asks the administrator.',
    steps: [
      'Do not register with this number yourself, and do not press «Это не я».',
      'Write to the class teacher: “The child is registered with my number”.',
      'Have an own number ready for the child, in grades 1–4 an e-mail address.',
    ],
  },
  'teacher-too': {
    title: 'Teacher and parent in one person',
    cause: 'One person has one account: both roles live in it together.',
    ask: 'With which number do you work as a teacher?',
    short:
      'No second profile is needed. Open your child’s invite where they are not signed in, and sign in with the same number as you do as a teacher.',
    steps: [
      'Get the invite from your child.',
      'Open it where the child is not signed in.',
      'Sign in with the same number as you do as a teacher, and confirm the child.',
    ],
  },
  guardian: {
    title: 'A grandparent or a guardian registers',
    cause: 'Who besides the parents may accept the invite the school’s manual does not say.',
    ask: 'Who represents the child on paper, and how many parents are there already?',
    short:
      'Whether you may be in the child’s profile in place of a parent is for the school to say: ask the class teacher. There are two places, better not to take one at random.',
    steps: [
      'Ask the class teacher whether you may accept the invite.',
      'Remember: a student has two parents at most.',
      'If the school agrees, the steps are those of a parent.',
    ],
  },
  'student-start': {
    title: 'How a student registers',
    cause: 'A student registers with the link of their class.',
    ask: 'Is there a class link, and which grade is it?',
    short:
      'Open the class link from the class teacher, press «Войти в аккаунт» and enter the student’s number. In grades 1–4 an e-mail address will do.',
    steps: [
      'Get the class link from the class teacher.',
      'Open it and press «Войти в аккаунт».',
      'Enter the student’s number, not the parent’s. In grades 1–4 an e-mail address will do.',
      'Enter the code and the name.',
    ],
  },
  'student-email': {
    title: 'A student of grades 1–4 has no phone',
    cause: 'Students of grades 1–4 can register with an e-mail address.',
    ask: 'In which grade is the child, and do they have an e-mail address?',
    short:
      'No phone is needed: in grades 1–4 an e-mail address will do. The class teacher gives the class link.',
    steps: [
      'Get the class link from the class teacher.',
      'Press «Войти в аккаунт» and enter the child’s e-mail address.',
      'Enter the code and the child’s name.',
    ],
  },
  'student-phone': {
    title: 'Whose number to enter for the child',
    cause: 'The parent’s number is needed for the parent’s own account, and one number is one account.',
    ask: 'Does the child have a number of their own?',
    short:
      'The child’s own number. Do not enter the parent’s: you will need it for your account. In grades 1–4 an e-mail address will do.',
    steps: [
      'Enter the number that the child uses.',
      'No number, and the grade is 1 to 4? Enter an e-mail address.',
      'Keep your own number for yourself.',
    ],
  },
  'email-refused': {
    title: 'The e-mail address is refused, a phone is wanted',
    cause: 'An e-mail address registers students of grades 1–4 only; the others need a number.',
    ask: 'In which grade is the student?',
    short:
      'An e-mail address registers students of grades 1–4 only. From grade 5 on the student’s own number is needed; the parent’s is not for that.',
    steps: [
      'Check which class’s link is open.',
      'From grade 5 on enter the student’s number.',
      'Do not enter the parent’s number.',
      'No number of their own? Ask the class teacher what to do.',
    ],
  },
  'wrong-class': {
    title: 'The student is in the wrong class',
    cause: 'Most likely another class’s link was opened. How to move a student we do not know.',
    ask: 'With whose link did the student register, and which class is right?',
    short:
      'We cannot move a student. Write to the teacher of the right class, who tells the school’s administrator. Do not make a second account.',
    steps: [
      'Make no second account: a number has one only.',
      'Write to the class teacher which class is shown and which is right.',
      'Wait for the answer before taking the invite for a parent.',
    ],
  },
  'class-link-broken': {
    title: 'The class link does not open',
    cause: 'The link may be cut off or out of date; the class teacher has the new one.',
    ask: 'Where is the link from: a chat, the board, a photo?',
    short:
      'Ask the class teacher for the class link again, as a message, and open it by a click. Better not to type it from a photo.',
    steps: [
      'Ask for the class link again, as a message.',
      'Open it by a click.',
      'It does not open? Show the class teacher what is on the screen.',
    ],
  },
  messenger: {
    title: 'Where to get VK Мессенджер',
    cause: 'The app is in the phones’ stores.',
    ask: 'Which phone is it: iPhone, Android, or one without Google services?',
    short:
      'Look for “VK Мессенджер” in the phone’s store: App Store, Google Play, RuStore, or AppGallery without Google services.',
    steps: [
      'Open the app store of the phone.',
      'Find “VK Мессенджер” and install it.',
      'Still open the child’s invite where the child is not signed in.',
    ],
  },
  guides: {
    title: 'How to use the study profile in VK Мессенджер',
    cause: 'There are separate guides for students and for parents at prof-sferum.ru.',
    ask: 'Who asks: a student or a parent?',
    short:
      'The site prof-sferum.ru has two guides, for students and for parents. The links to both are on our page.',
    steps: ['Open our page.', 'Choose your guide: the student’s or the parent’s.'],
  },
  manual: {
    title: 'Where to get the full manual with pictures',
    cause: 'It is a separate document of the school. We do not have it.',
    ask: 'Does the class teacher have the document?',
    short:
      'The full manual is a separate document of the school; ask the class teacher for it. Students need pages 5–14, parents 27–36.',
    steps: [
      'Ask the class teacher for the document.',
      'Students need pages 5–14.',
      'Parents need pages 27–36.',
    ],
  },
  'must-we': {
    title: 'Is it required to register',
    cause:
      'The rules of your school we do not know. Without the parent’s consent the registration does not finish.',
    ask: 'What is it about: consent to data, calls, a chat?',
    short:
      'The rules of your school we do not know. Ask the class teacher what it is for and what happens if you do not register. Only you give the consent.',
    steps: [
      'Ask the class teacher what the registration is for.',
      'Ask how the school will tell you its news without it.',
      'Decide for yourself: only a parent gives the consent.',
    ],
  },
  max: {
    title: 'Our school is in MAX. What is different?',
    cause: 'Since 2025 schools have been moving to MAX. Of MAX we say nothing: what we describe is Сферум.',
    ask: 'What does the class teacher say: Сферум or MAX?',
    short:
      'Since 2025 schools have been moving to MAX. The class teacher knows where yours is now. We describe Сферум only.',
    steps: [
      'Ask the class teacher where the class is now.',
      'If it is Сферум, our answers fit.',
      'If it is MAX, ask the school for its manual.',
    ],
  },
  'what-is-sferum': {
    title: 'What Сферум is',
    cause: 'Сферум is a school’s digital platform: video calls of the class, chats, materials, broadcasts.',
    ask: 'What does the parent want to do: read the chat, watch broadcasts?',
    short:
      'Сферум is a school’s digital platform: video calls, chats, lesson materials, broadcasts. It does not replace ordinary lessons.',
    steps: [
      'Read the short description at the link.',
      'Questions? Ask the class teacher what of it the class uses.',
    ],
  },
  'vk-id': {
    title: 'What a VK ID is and what it is for',
    cause: 'A VK ID is a way to sign in to several sites by phone number; it is not a social network.',
    ask: 'What is the worry: a social network, adverts, access to a page?',
    short:
      'A VK ID is a way to sign in by phone number, not a social network. It makes no VK page, and none is needed.',
    steps: ['A VK ID is only for signing in.', 'No VK page has to be made.', 'More is at the link.'],
  },
  'vk-page': {
    title: 'Is a VK page needed',
    cause: 'A VK page is not needed, and registering does not make one.',
    ask: 'Is there a VK ID on this number already?',
    short:
      'It is not needed and does not come into being by itself. Signing in is by VK ID, which is not a social network.',
    steps: ['Make no VK page.', 'Open the child’s invite and go on step by step.'],
  },
  scam: {
    title: 'Somebody calls or writes and asks for a code, a password or money',
    cause: 'It is a scam: neither the school nor the support nor Mostik ask for codes and passwords.',
    ask: 'Has a code or a password been told already?',
    short:
      'It is a scam. Hang up and tell nobody a code or a password. If you already have, change the VK ID password at once and warn the class teacher.',
    steps: [
      'Hang up and do not answer messages.',
      'Tell nobody the code or the password.',
      'Told already? Change the VK ID password.',
      'Warn the class teacher: others may be called, too.',
    ],
  },
  mostik: {
    title: 'What Mostik is and whether to trust it',
    cause: 'Mostik is an unofficial helper. It asks for nothing and sends nothing anywhere.',
    ask: 'Where did the program or the link come from?',
    short:
      'Mostik is an unofficial helper for parents. It asks for no codes, passwords or money and sends nothing anywhere. It works without it, too.',
    steps: [
      'Read what Mostik sees and what it does not.',
      'Not needed? Open the invite on your own phone, that is enough.',
    ],
  },
  'extension-silent': {
    title: 'Mostik is silent and stops nothing',
    cause:
      'Mostik is paused, lacks access to the sites of Сферум, or has seen neither the profile nor an invite yet.',
    ask: 'What does Mostik say when its icon is pressed?',
    short:
      'Press the icon of Mostik: it says what is missing. No access: allow it. Paused: switch it on. Or simply open the link on your own phone.',
    steps: [
      'Press the icon of Mostik and read what it knows.',
      'If it asks for access, allow it.',
      'If it is paused, switch it on.',
      'Let the child open their profile: then Mostik sees who is signed in.',
    ],
  },
  'private-refused': {
    title: 'Mostik opens no private window',
    cause: 'The browser, or the rules of a school or family, do not let the extension open such windows.',
    ask: 'Which browser is it, and does a school manage the computer?',
    short:
      'This browser does not allow a private window. Take another way: your own phone by the QR code, or another browser. The link is the same.',
    steps: [
      'On Mostik’s page choose the phone: it shows a QR code.',
      'Or copy the link and open it in another browser.',
      'In Firefox private windows can be allowed in the settings of the add-on.',
    ],
  },
  'link-lost': {
    title: 'Mostik says that the link is gone',
    cause:
      'Mostik keeps the link in memory only, and not for long: after a restart of the browser it is gone.',
    ask: 'Is the child’s message with the link still there?',
    short:
      'Nothing is lost: find the child’s message and open the link again. Mostik keeps it briefly, so that it falls into nobody’s hands.',
    steps: ['Find the child’s message with the link.', 'Press it again.', 'Choose a way on Mostik’s page.'],
  },
  'install-school': {
    title: 'Put Mostik on the school’s computers',
    cause: 'An administrator installs the extension by a browser policy, on all computers at once.',
    ask: 'Which browsers are there, and does an administrator manage them?',
    short:
      'An administrator can put Mostik on all computers by a browser policy. Examples for Chrome, Edge, Yandex Browser and Firefox are at the link.',
    steps: [
      'Find out which browsers the computers have.',
      'Give the page at the link to the administrator.',
      'Try it on one computer, then install it on the others.',
    ],
  },
  meeting: {
    title: 'Tell everybody at the parents’ meeting',
    cause: 'Nearly all questions are about one thing: where to open the link and who registers first.',
    ask: 'How many students are registered already?',
    short:
      'For the meeting there are a list and handouts: first the child, then the parent, and the link is opened on the parent’s own phone. Hand out no invites on paper.',
    steps: [
      'Check which students are registered.',
      'Print the cards for parents.',
      'Say what matters: the link is opened on the parent’s phone, and a code is told to nobody.',
    ],
  },
  unclear: {
    title: 'It is unclear what has happened',
    cause: 'Too early to guess: find out what is on the screen and where the link was opened.',
    ask: 'What does the screen say, whose device is it, is the child registered?',
    short:
      'Please write: what is on the screen, on whose phone or computer, and whether the child is registered. Do not send codes, passwords or the link itself.',
    steps: [
      'Write down what is on the screen. No codes and no passwords.',
      'Say whose device it is and whether the child signed in there.',
      'Say whether the child is registered.',
      'Meanwhile try to open the link on your own phone.',
    ],
  },
}
