import type { Slug } from '../slugs.ts'

/** How people ask for each article in English: the words that name its subject, one wording after another. */
export const phrasesEn: Record<Slug, string> = {
  'what-is-sferum': `
    sferum, what is sferum, why does the school use sferum, what is the platform for, video lessons, video calls with the class,
    online lessons, distance learning, school chats, lesson materials, broadcast of school events, learning platform,
    replacement for zoom, is sferum safe, homework and materials from teacher, remote classes`,
  'what-is-vk-id': `
    vk id, what is vk id, why log in with vk id, is vk id a social network, sign in service, single sign on, one account for vk services,
    why does it ask for vk, authentication service, meaning of vk id, vk id account, what is the vk id cabinet,
    why must I sign in by vk id`,
  'vk-page-not-needed': `
    vkontakte, do I need a vk page, will a vk page be created, is a social network profile needed, no vkontakte page,
    I don't use vk, my child has no vk, social media account not needed, without vkontakte, child is not on social media,
    is the vk social network required, is it a social network account`,
  'register-student': `
    register a student, how to register a student, sign up my child, link from the class teacher, class link, student registration,
    create an account for a pupil, how does a child join the class, get started as a student, enrol my son, teacher sent a link,
    join class, add my child to sferum, sign up a kid, student account, first sign in of a student`,
  'student-by-email': `
    register by email, primary school without a phone, child has no phone, no phone number, grades 1-4, first grade, second grade,
    third grade, elementary school, use email instead of phone, which email for the child, first grader, no sim card,
    is a phone required for young pupils, sign up with gmail, student email`,
  'student-phone': `
    whose phone number, can I use my number for my child, parent's number for the student, which number to enter for the child,
    mother's phone number, dad's number, register my son with my number, child's own number, does the child need a phone number,
    number for the child, use my own phone for the kid`,
  'parent-after-student': `
    who registers first, child first then parent, order of registration, can a parent register before the child,
    child is not registered yet, can the teacher give the parent link, teacher did not send a link to parents, who sends the parent invite,
    register parent without child, sequence, parent before student, which comes first`,
  'parent-invite-link': `
    where is the parent link, invite a parent, how to invite mom, invite button, qr code for parents, copy the invite link,
    get the invitation, send the link to mum, cannot find invite parent button, add a parent to the student, share invite with dad,
    parent invitation, profile invite parent, where to get the link for parents, lost the link, resend the invitation`,
  'parent-new-vk-id': `
    register as a parent, parent registration, how does a parent sign up, parent has no vk id, first time, new account for a parent,
    create a vk id, join button, steps for a parent, opened the invite what next, fill in the form, mum signs up from scratch,
    no vk account, parent account, never had vk id, father registration`,
  'parent-existing-vk-id': `
    I already have vk id, log in with existing vk account, sign in with password, asks for a password, which password to enter,
    parent already has vk id, existing account, use my vk account, have a mail.ru account, parent sign in, registered before,
    my number is already linked to vk`,
  'same-browser-conflict': `
    child cannot be their own parent, own parent error, error when registering as a parent, cannot register as a parent,
    open the link in another browser, another device, different phone, incognito, private window, private mode, same browser, same computer,
    opens my child's profile, signed in as my child, it thinks I am the child, one computer for two, shared laptop,
    error opening parent invite, logs in as my son, cannot join as parent, one phone with my kid, same device`,
  'two-parents-limit': `
    two parents limit, third parent, how many parents, add grandmother, add a grandparent, stepfather, guardian, maximum of parents,
    already two parents, both parents, can mum and dad both register, second parent, more than two parents, number of parents, how many parents per student, add another parent`,
  'sms-code-not-received': `
    code not received, no sms, sms does not arrive, code did not come, waiting for the code, resend code, request the code again,
    timer, how long to wait for sms, where is my code, verification code missing, text message not coming, didn't get the text, no code`,
  'call-instead-of-sms': `
    call instead of sms, missed call, last digits of the number, unknown number calls and hangs up, should I answer the call,
    dropped call, which digits to enter, robot call, phone call with code, last four digits, flash call, got a call, pick up the phone`,
  'sms-free': `
    is the sms free, how much does it cost, free of charge, do I pay for the code, will I be charged, price of sms, paid call, money,
    cost of registration, fee, no money on my phone, text message cost`,
  'wrong-phone-entered': `
    wrong phone number, entered the wrong number, typo in phone number, change the number, correct the phone number, mistake in my number,
    code went to another number, fix the number, mistyped number, wrong digit`,
  'forgot-password': `
    forgot password, password, reset password, recover password, don't remember the password, wrong password, password does not work,
    lost password, new password, restore access, change password, recover access, password not accepted`,
  'not-my-profile': `
    not my profile, this is not me, somebody else's profile, shows a stranger, wrong name shown, another person's account, someone else's name,
    previous owner of the number, unknown person, stranger's account, different person, second-hand number`,
  'confirm-child': `
    confirm the child, confirm registration, last step, consent checkbox, tick the box, I agree, child does not appear in my profile,
    finish registration, how do I know it worked, parental consent, link to the child, can't see my child, final step, approve child`,
  'fix-child-data': `
    mistake in the child's name, wrong surname, correct the name, last name misspelled, change child's data, typo in name, wrong first name,
    edit child details, name is wrong, fix spelling of the name, wrong patronymic, misspelt name`,
  'parent-several-children': `
    several children, two children, I have three kids, children in different schools, twins, all children in one profile, more than one child,
    add another child to my account, many children, siblings in one parent account, son and daughter, both kids, confirm second child as parent,
    one parent account for all children, several children under one parent`,
  'second-child': `
    second child, register a second child, younger brother, younger sister, register my younger son, number taken by the first child,
    which number for the second child, another student in the family, sibling registration, sign up second kid, older one is registered,
    another number for the younger child, phone number for my younger son`,
  'one-phone-one-account': `
    one phone one account, two accounts on one number, number already used, number is taken, several accounts on one phone,
    share an account, one number for two people, shared account, several people in one profile, same number for two children,
    number already registered, one account for mum and dad, family account`,
  'teacher-and-parent': `
    teacher and parent, I am a teacher and my child studies here, second profile for a teacher, both roles, teacher's account add my child,
    I work at the school, two roles, does a teacher need a separate account, staff member who is a parent, teacher who is also a mum`,
  'sign-out': `
    sign out, log out, how to sign out, logout, exit account, leave the account, switch account, change user, where is the sign out button,
    picture at the top right, sign out the child, log off`,
  'messenger-apps': `
    download the app, vk messenger, where to download, app for iphone, android app, app store, google play, rustore, huawei appgallery,
    install the app, mobile app, apk, app for phone, no google play, ios, tablet app`,
  'messenger-guides': `
    how to use vk messenger, study profile, messenger guide, guide for parents messenger, learning profile in messenger, messenger tutorial,
    switch to the study profile, messenger instructions, how to write to the teacher, help with messenger`,
  'full-manual': `
    full manual, pdf, instructions, manual with pictures, complete guide, pages of the manual, download the manual, user guide, illustrated manual,
    full instructions document, school's manual, handbook, step by step with screenshots`,

  'own-parent-error':
    'the error is on the screen, I see the error what now, error message shown what to press',
  'private-window':
    'how to open a private window, how to turn on incognito, what is incognito, open an incognito tab',
  'private-window-chrome': 'incognito in chrome, google chrome private window',
  'private-window-edge': 'inprivate in edge, microsoft edge private window',
  'private-window-yandex': 'incognito in yandex browser, yandex browser private window',
  'private-window-firefox': 'private window in firefox, mozilla firefox incognito',
  'private-window-opera': 'private window in opera, opera incognito',
  'private-window-safari': 'private browsing in safari, safari private tab on iphone, safari mac',
  'new-browser-profile':
    'new browser profile, create a second profile in the browser, separate browser profile for the parent',
  scams: `
    scam, scammers, fraud, somebody asks for my code, phishing, fake site, suspicious link, is it safe to tell the code,
    hacked account, stolen account`,
  'about-mostik': 'what is mostik, who made mostik, is this official, mostik extension, are you from sferum',
  privacy:
    'privacy, what data does mostik collect, personal data, does it track me, privacy policy, what is stored',
  'install-extension':
    'install the extension, add the extension, mostik for chrome, add-on for firefox, remove the extension',
  'install-by-hand':
    'install the extension by hand, unpacked extension, zip archive, developer mode, sideload',
  'install-for-school':
    'install on all school computers, group policy, system administrator, computer class, gpo, deploy',
  'code-not-accepted':
    'code not accepted, wrong code, invalid code, code expired, too many attempts, code does not work',
  'link-does-not-open':
    'link does not open, invite does not open, broken link, invalid link, invite revoked, page not found, link expired',
  'form-not-accepted':
    'form not accepted, cannot continue, button is grey, form does not save, invalid characters in name',
  'child-on-my-number':
    'child was already registered with my number, child took my number, free my number, child account on my phone number',
  'class-invite-by-mistake':
    'parent got the class link, registered as a student by mistake, parent used the student link',
  'app-on-childs-phone':
    "invite opened in the app on the child's phone, link opens in the app instead of the browser",
  'sferum-or-max':
    'max, max messenger, school moved to max, sferum or max, difference between sferum and max',
  'vk-com-or-vk-ru':
    'vk.com or vk.ru, is vk.ru genuine, why vk.ru, which address is right, site domain, id.vk.ru',
  'is-it-required':
    'is it mandatory, do we have to register, can I refuse, is sferum compulsory, opt out, refuse sferum, required by law',
}
