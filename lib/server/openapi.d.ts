// Made from openapi.yaml by `npx tsx tests/service/write-api-types.ts`; change that file, not this one.

export interface paths {
  readonly '/class-invites/lookups': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Show which class an invite registers for
     * @description The invite comes in the body because it is a secret.
     */
    readonly post: operations['openClassInvite']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/challenges': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Send a code to a login
     * @description Begins a registration or a sign-in. Whether the login is taken is not told before the code.
     */
    readonly post: operations['requestCode']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/challenges/{challenge}/codes': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Send another code
     * @description The code before is void.
     */
    readonly post: operations['requestCodeAgain']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/challenges/{challenge}/login': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    /**
     * Correct the login and send a code there
     * @description The code that went to the old one is void.
     */
    readonly put: operations['changeLogin']
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/challenges/{challenge}/attempts': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Enter the code
     * @description A code works once; wrong ones are counted.
     */
    readonly post: operations['confirmCode']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/challenges/{challenge}/not-me': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    /**
     * Say «Это не я»
     * @description The account on this login is a stranger’s. The login changes hands only when the new account is made.
     */
    readonly put: operations['notMe']
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/accounts/students': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Register a student and sign them in
     * @description The class is the one whose invite the code was requested with.
     */
    readonly post: operations['registerStudent']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/accounts/parents': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Register an adult and sign them in
     * @description The role of a parent comes with the first confirmed child.
     */
    readonly post: operations['registerParent']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/accounts/me/password': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    /**
     * Set or change the password
     * @description A password that exists is asked for first.
     */
    readonly put: operations['setPassword']
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/password-resets': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Choose a new password
     * @description «Забыли пароль?»: whoever proved the login chooses a new password and is signed in.
     */
    readonly post: operations['resetPassword']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/sessions': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Sign in in this browser context
     * @description Enters the account of a proven login, with its password when it has one.
     */
    readonly post: operations['signIn']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/sessions/current': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /** Tell who is signed in here */
    readonly get: operations['readSession']
    readonly put?: never
    readonly post?: never
    /**
     * Sign out of this browser context
     * @description Other browser contexts stay signed in. Signing out twice is no error.
     */
    readonly delete: operations['signOut']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/accounts/me/parent-invite': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /** Tell the live parent invite of the signed-in student */
    readonly get: operations['readParentInvite']
    /**
     * Make the parent invite of the signed-in student
     * @description Asking again gives the same invite until it is revoked.
     */
    readonly put: operations['makeParentInvite']
    readonly post?: never
    /**
     * Take the parent invite back
     * @description Parents who confirmed stay. Without an invite there is nothing to do.
     */
    readonly delete: operations['revokeParentInvite']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/parent-invites/lookups': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Open a parent invite
     * @description The invite comes in the body because it is a secret.
     */
    readonly post: operations['openParentInvite']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/joinings': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /** Join a child («Присоединиться») */
    readonly post: operations['join']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/joinings/corrections': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Correct the child’s name
     * @description The child keeps the old one until the confirmation.
     */
    readonly post: operations['correctChild']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/joinings/confirmations': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Confirm the child («Подтвердить регистрацию ребёнка»)
     * @description Links child and parent. Repeating it gives the same answer and changes nothing.
     */
    readonly post: operations['confirmChild']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/accounts/me/children': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /** List the children of the signed-in person */
    readonly get: operations['listChildren']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/accounts/me/parents': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /** List the parents of the signed-in student */
    readonly get: operations['listParents']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** @description Rule R1, source: seed. */
    readonly EmailNotAllowed: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/email-not-allowed'
      /** @enum {string} */
      readonly title: 'Email not allowed'
      /** @enum {integer} */
      readonly status: 422
      readonly detail: string
    }
    /** @description Rule R2, source: assumption. */
    readonly LoginTaken: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/login-taken'
      /** @enum {string} */
      readonly title: 'Login taken'
      /** @enum {integer} */
      readonly status: 409
      readonly detail: string
    }
    /** @description Rule R3, source: seed. */
    readonly NotAStudent: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/not-a-student'
      /** @enum {string} */
      readonly title: 'Not a student'
      /** @enum {integer} */
      readonly status: 403
      readonly detail: string
    }
    /** @description Rule R4, source: seed. */
    readonly OwnParent: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/own-parent'
      /** @enum {string} */
      readonly title: 'Own parent'
      /** @enum {integer} */
      readonly status: 409
      readonly detail: string
    }
    /** @description Rule R4, source: assumption. */
    readonly StudentSignedIn: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/student-signed-in'
      /** @enum {string} */
      readonly title: 'Student signed in'
      /** @enum {integer} */
      readonly status: 409
      readonly detail: string
    }
    /** @description Rule R5, source: seed. */
    readonly ParentLimit: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/parent-limit'
      /** @enum {string} */
      readonly title: 'Parent limit'
      /** @enum {integer} */
      readonly status: 409
      readonly detail: string
    }
    /** @description Rule R6, source: seed. */
    readonly ConsentRequired: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/consent-required'
      /** @enum {string} */
      readonly title: 'Consent required'
      /** @enum {integer} */
      readonly status: 422
      readonly detail: string
    }
    /** @description Rule R6, source: seed. */
    readonly InvalidChild: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/invalid-child'
      /** @enum {string} */
      readonly title: 'Invalid child'
      /** @enum {integer} */
      readonly status: 422
      readonly detail: string
    }
    /** @description Rule R9, source: seed. */
    readonly CodeWrong: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/code-wrong'
      /** @enum {string} */
      readonly title: 'Code wrong'
      /** @enum {integer} */
      readonly status: 422
      readonly detail: string
      readonly triesLeft: number
    }
    /** @description Rule R9, source: assumption. */
    readonly CodeExpired: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/code-expired'
      /** @enum {string} */
      readonly title: 'Code expired'
      /** @enum {integer} */
      readonly status: 410
      readonly detail: string
    }
    /** @description Rule R9, source: assumption. */
    readonly TooManyAttempts: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/too-many-attempts'
      /** @enum {string} */
      readonly title: 'Too many attempts'
      /** @enum {integer} */
      readonly status: 429
      readonly detail: string
    }
    /** @description Rule R9, source: assumption. */
    readonly TooEarly: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/too-early'
      /** @enum {string} */
      readonly title: 'Too early'
      /** @enum {integer} */
      readonly status: 429
      readonly detail: string
      readonly until: components['schemas']['Time']
    }
    /** @description Rule R10, source: seed. */
    readonly PasswordWrong: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/password-wrong'
      /** @enum {string} */
      readonly title: 'Password wrong'
      /** @enum {integer} */
      readonly status: 403
      readonly detail: string
      readonly triesLeft?: number
    }
    /** @description Rule R12, source: assumption. */
    readonly InviteUnknown: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/invite-unknown'
      /** @enum {string} */
      readonly title: 'Invite unknown'
      /** @enum {integer} */
      readonly status: 404
      readonly detail: string
    }
    /** @description Rule R12, source: assumption. */
    readonly InviteRevoked: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/invite-revoked'
      /** @enum {string} */
      readonly title: 'Invite revoked'
      /** @enum {integer} */
      readonly status: 410
      readonly detail: string
    }
    /** @description Rule R12, source: assumption. */
    readonly InviteMalformed: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/invite-malformed'
      /** @enum {string} */
      readonly title: 'Invite malformed'
      /** @enum {integer} */
      readonly status: 422
      readonly detail: string
    }
    /** @description Beyond the rules, source: assumption. */
    readonly ClassInviteUnknown: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/class-invite-unknown'
      /** @enum {string} */
      readonly title: 'Class invite unknown'
      /** @enum {integer} */
      readonly status: 404
      readonly detail: string
    }
    /** @description Beyond the rules, source: assumption. */
    readonly InvalidLogin: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/invalid-login'
      /** @enum {string} */
      readonly title: 'Invalid login'
      /** @enum {integer} */
      readonly status: 422
      readonly detail: string
    }
    /** @description Beyond the rules, source: assumption. */
    readonly InvalidName: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/invalid-name'
      /** @enum {string} */
      readonly title: 'Invalid name'
      /** @enum {integer} */
      readonly status: 422
      readonly detail: string
    }
    /** @description Beyond the rules, source: assumption. */
    readonly InvalidPassword: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/invalid-password'
      /** @enum {string} */
      readonly title: 'Invalid password'
      /** @enum {integer} */
      readonly status: 422
      readonly detail: string
    }
    /** @description Beyond the rules, source: assumption. */
    readonly UnknownChallenge: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/unknown-challenge'
      /** @enum {string} */
      readonly title: 'Unknown challenge'
      /** @enum {integer} */
      readonly status: 404
      readonly detail: string
    }
    /** @description Beyond the rules, source: assumption. */
    readonly CodeUnconfirmed: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/code-unconfirmed'
      /** @enum {string} */
      readonly title: 'Code unconfirmed'
      /** @enum {integer} */
      readonly status: 409
      readonly detail: string
    }
    /** @description Beyond the rules, source: assumption. */
    readonly CodeUsed: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/code-used'
      /** @enum {string} */
      readonly title: 'Code used'
      /** @enum {integer} */
      readonly status: 409
      readonly detail: string
    }
    /** @description Beyond the rules, source: assumption. */
    readonly NoAccount: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/no-account'
      /** @enum {string} */
      readonly title: 'No account'
      /** @enum {integer} */
      readonly status: 404
      readonly detail: string
    }
    /** @description Beyond the rules, source: assumption. */
    readonly InviteNeeded: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/invite-needed'
      /** @enum {string} */
      readonly title: 'Invite needed'
      /** @enum {integer} */
      readonly status: 409
      readonly detail: string
    }
    /** @description Beyond the rules, source: assumption. */
    readonly NotSignedIn: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/not-signed-in'
      /** @enum {string} */
      readonly title: 'Not signed in'
      /** @enum {integer} */
      readonly status: 403
      readonly detail: string
    }
    /** @description Beyond the rules, source: assumption. */
    readonly AlreadySignedIn: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/already-signed-in'
      /** @enum {string} */
      readonly title: 'Already signed in'
      /** @enum {integer} */
      readonly status: 409
      readonly detail: string
    }
    /** @description Beyond the rules, source: assumption. */
    readonly NotJoined: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/not-joined'
      /** @enum {string} */
      readonly title: 'Not joined'
      /** @enum {integer} */
      readonly status: 409
      readonly detail: string
    }
    /** @description Beyond the rules, source: assumption. */
    readonly KeyReused: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/key-reused'
      /** @enum {string} */
      readonly title: 'Key reused'
      /** @enum {integer} */
      readonly status: 422
      readonly detail: string
    }
    /** @description Beyond the rules, source: assumption. */
    readonly IdUnusable: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/id-unusable'
      /** @enum {string} */
      readonly title: 'Id unusable'
      /** @enum {integer} */
      readonly status: 503
      readonly detail: string
    }
    /** @description The API itself. */
    readonly RequestMalformed: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/request-malformed'
      /** @enum {string} */
      readonly title: 'Request malformed'
      /** @enum {integer} */
      readonly status: 400
      readonly detail: string
    }
    /** @description The API itself. */
    readonly RequestInvalid: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/request-invalid'
      /** @enum {string} */
      readonly title: 'Request invalid'
      /** @enum {integer} */
      readonly status: 400
      readonly detail: string
      readonly errors: readonly components['schemas']['RequestError'][]
    }
    /** @description The API itself. */
    readonly BodyTooLarge: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/body-too-large'
      /** @enum {string} */
      readonly title: 'Body too large'
      /** @enum {integer} */
      readonly status: 413
      readonly detail: string
    }
    /** @description The API itself. */
    readonly ContentTypeUnsupported: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/content-type-unsupported'
      /** @enum {string} */
      readonly title: 'Content type unsupported'
      /** @enum {integer} */
      readonly status: 415
      readonly detail: string
    }
    /** @description The API itself. */
    readonly ServerError: {
      /** @enum {string} */
      readonly type: 'https://mostik.invalid/problems/server-error'
      /** @enum {string} */
      readonly title: 'Server error'
      /** @enum {integer} */
      readonly status: 500
      readonly detail: string
    }
    /** @description Milliseconds since 1970. */
    readonly Time: number
    readonly RequestError: {
      /** @description Where: `body/name/last`, `header/Browser-Context`, `query`. */
      readonly at: string
      readonly detail: string
    }
    /** @description The token of an invite link. A secret: it travels in bodies only, never in an address. */
    readonly Invite: string
    /** @description A +7 phone number or an e-mail address, as typed. */
    readonly LoginTyped: string
    /** @description A password. Its length is checked by the service, a shorter or longer one is refused by name. */
    readonly PasswordTyped: string
    readonly PersonName: {
      readonly last: string
      readonly first: string
      readonly middle?: string
    }
    /** @enum {integer} */
    readonly Grade: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
    /** @enum {string} */
    readonly Role: 'student' | 'parent' | 'teacher'
    readonly ClassInvited: {
      readonly school: string
      readonly grade: components['schemas']['Grade']
      readonly letter: string
      /** @description What a student of this class may register with (R1). */
      readonly logins: readonly ('phone' | 'email')[]
    }
    readonly InviteLookup: {
      readonly invite: components['schemas']['Invite']
    }
    /** @description A student registers by a class invite. */
    readonly StudentPurpose: {
      /** @enum {string} */
      readonly kind: 'student'
      readonly invite: components['schemas']['Invite']
    }
    /** @description A parent registers, or signs in, by a parent invite. */
    readonly ParentPurpose: {
      /** @enum {string} */
      readonly kind: 'parent'
      readonly invite: components['schemas']['Invite']
    }
    /** @description Somebody signs in without an invite. */
    readonly SignInPurpose: {
      /** @enum {string} */
      readonly kind: 'sign-in'
    }
    readonly NewChallenge: {
      readonly purpose:
        | components['schemas']['StudentPurpose']
        | components['schemas']['ParentPurpose']
        | components['schemas']['SignInPurpose']
      readonly login: components['schemas']['LoginTyped']
    }
    readonly LoginChange: {
      readonly login: components['schemas']['LoginTyped']
    }
    readonly CodeSent: {
      /** @description Names this attempt to prove a login. */
      readonly challenge: string
      /** @description The login in its one written form. */
      readonly login: string
      /**
       * @description A call is dropped: its code is the last digits of the calling number.
       * @enum {string}
       */
      readonly channel: 'sms' | 'call' | 'email'
      /** @description How many digits this code has. */
      readonly codeLength: number
      readonly expiresAt: components['schemas']['Time']
      readonly resendAt: components['schemas']['Time']
    }
    readonly CodeAttempt: {
      readonly code: string
    }
    /** @description A new person: their name comes next. */
    readonly NextProfile: {
      /** @enum {string} */
      readonly next: 'profile'
    }
    /** @description The login has an account; `name` lets a stranger say «Это не я». */
    readonly NextSignIn: {
      /** @enum {string} */
      readonly next: 'password' | 'sign-in'
      readonly name: components['schemas']['PersonName']
    }
    readonly NewAccount: {
      readonly challenge: string
      readonly name: components['schemas']['PersonName']
    }
    readonly Entered: {
      readonly account: string
      readonly roles: readonly components['schemas']['Role'][]
    }
    readonly NewSession: {
      readonly challenge: string
      readonly password?: components['schemas']['PasswordTyped']
    }
    readonly PasswordReset: {
      readonly challenge: string
      readonly password: components['schemas']['PasswordTyped']
    }
    readonly PasswordChange: {
      readonly password: components['schemas']['PasswordTyped']
      readonly current?: components['schemas']['PasswordTyped']
    }
    readonly SignedIn: {
      readonly account: string
      readonly name: components['schemas']['PersonName']
      readonly roles: readonly components['schemas']['Role'][]
      readonly login?: string
      readonly hasPassword: boolean
    }
    /** @description Without `signedIn` nobody is. */
    readonly Session: {
      readonly signedIn?: components['schemas']['SignedIn']
    }
    readonly MadeInvite: {
      readonly invite: components['schemas']['Invite']
    }
    /** @description Without `invite` there is none. */
    readonly LiveInvite: {
      readonly invite?: components['schemas']['Invite']
    }
    readonly Child: {
      readonly id: string
      readonly name: components['schemas']['PersonName']
      readonly school?: string
      readonly grade?: components['schemas']['Grade']
      readonly letter?: string
    }
    readonly InviteOpened: {
      readonly child: components['schemas']['Child']
      /** @description Whether the signed-in person is this child’s parent already. */
      readonly linked: boolean
    }
    /** @description `login`: prove a login first. `linked`: confirmed long ago. */
    readonly JoinedElsewhere: {
      /** @enum {string} */
      readonly next: 'login' | 'linked'
    }
    readonly JoinedNow: {
      /** @enum {string} */
      readonly next: 'child-data'
      readonly child: components['schemas']['Child']
    }
    readonly Correction: {
      readonly invite: components['schemas']['Invite']
      readonly name: components['schemas']['PersonName']
    }
    readonly Corrected: {
      readonly name: components['schemas']['PersonName']
    }
    readonly Confirmation: {
      readonly invite: components['schemas']['Invite']
      readonly consent: {
        readonly given: boolean
        /** @description The version of the consent text that was shown. */
        readonly text: string
      }
    }
    readonly Confirmed: {
      readonly child: string
      readonly since: components['schemas']['Time']
    }
    readonly Children: {
      readonly children: readonly components['schemas']['Child'][]
    }
    readonly Parent: {
      readonly id: string
      readonly name: components['schemas']['PersonName']
    }
    readonly Parents: {
      readonly parents: readonly components['schemas']['Parent'][]
    }
  }
  responses: {
    /** @description Request invalid. */
    readonly RequestInvalid: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/problem+json': components['schemas']['RequestInvalid']
      }
    }
    /** @description Request malformed; Request invalid. */
    readonly RequestMalformedOrInvalid: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/problem+json':
          | components['schemas']['RequestMalformed']
          | components['schemas']['RequestInvalid']
      }
    }
    /** @description Body too large. */
    readonly BodyTooLarge: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/problem+json': components['schemas']['BodyTooLarge']
      }
    }
    /** @description Content type unsupported. */
    readonly ContentTypeUnsupported: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/problem+json': components['schemas']['ContentTypeUnsupported']
      }
    }
    /** @description Server error. */
    readonly ServerError: {
      headers: {
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/problem+json': components['schemas']['ServerError']
      }
    }
  }
  parameters: {
    /**
     * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
     * @example laptop
     */
    readonly BrowserContext: string
    /**
     * @description The same key with the same body gives the same answer; with another body it is refused. Keys of two persons never meet.
     * @example 7d3f0c1e-6a52-4a7e-9a55-0f6b0a4a2c11
     */
    readonly IdempotencyKey: string
    /**
     * @description From the answer that sent the first code.
     * @example Kq2n7VtR4mZx9LbC1wHsYg
     */
    readonly Challenge: string
  }
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  readonly openClassInvite: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InviteLookup']
      }
    }
    readonly responses: {
      /** @description The class. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ClassInvited']
        }
      }
      readonly 400: components['responses']['RequestMalformedOrInvalid']
      /** @description Class invite unknown. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['ClassInviteUnknown']
        }
      }
      readonly 413: components['responses']['BodyTooLarge']
      readonly 415: components['responses']['ContentTypeUnsupported']
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly requestCode: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewChallenge']
      }
    }
    readonly responses: {
      /** @description The code is on its way. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['CodeSent']
        }
      }
      readonly 400: components['responses']['RequestMalformedOrInvalid']
      /** @description Invite unknown; Class invite unknown. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['InviteUnknown']
            | components['schemas']['ClassInviteUnknown']
        }
      }
      /** @description Own parent; Student signed in; Parent limit; Already signed in. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['OwnParent']
            | components['schemas']['StudentSignedIn']
            | components['schemas']['ParentLimit']
            | components['schemas']['AlreadySignedIn']
        }
      }
      /** @description Invite revoked. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['InviteRevoked']
        }
      }
      readonly 413: components['responses']['BodyTooLarge']
      readonly 415: components['responses']['ContentTypeUnsupported']
      /** @description Invite malformed; Invalid login; Email not allowed. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['InviteMalformed']
            | components['schemas']['InvalidLogin']
            | components['schemas']['EmailNotAllowed']
        }
      }
      /** @description Too early. */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['TooEarly']
        }
      }
      readonly 500: components['responses']['ServerError']
      /** @description Id unusable. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['IdUnusable']
        }
      }
    }
  }
  readonly requestCodeAgain: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path: {
        /**
         * @description From the answer that sent the first code.
         * @example Kq2n7VtR4mZx9LbC1wHsYg
         */
        readonly challenge: components['parameters']['Challenge']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The code is on its way. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['CodeSent']
        }
      }
      readonly 400: components['responses']['RequestInvalid']
      /** @description Unknown challenge. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['UnknownChallenge']
        }
      }
      /** @description Code used. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['CodeUsed']
        }
      }
      /** @description Too early. */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['TooEarly']
        }
      }
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly changeLogin: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path: {
        /**
         * @description From the answer that sent the first code.
         * @example Kq2n7VtR4mZx9LbC1wHsYg
         */
        readonly challenge: components['parameters']['Challenge']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LoginChange']
      }
    }
    readonly responses: {
      /** @description The code is on its way. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['CodeSent']
        }
      }
      readonly 400: components['responses']['RequestMalformedOrInvalid']
      /** @description Unknown challenge; Class invite unknown. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['UnknownChallenge']
            | components['schemas']['ClassInviteUnknown']
        }
      }
      /** @description Code used. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['CodeUsed']
        }
      }
      readonly 413: components['responses']['BodyTooLarge']
      readonly 415: components['responses']['ContentTypeUnsupported']
      /** @description Invalid login; Email not allowed. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['InvalidLogin']
            | components['schemas']['EmailNotAllowed']
        }
      }
      /** @description Too early. */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['TooEarly']
        }
      }
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly confirmCode: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path: {
        /**
         * @description From the answer that sent the first code.
         * @example Kq2n7VtR4mZx9LbC1wHsYg
         */
        readonly challenge: components['parameters']['Challenge']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CodeAttempt']
      }
    }
    readonly responses: {
      /** @description The login is proven. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json':
            | components['schemas']['NextProfile']
            | components['schemas']['NextSignIn']
        }
      }
      readonly 400: components['responses']['RequestMalformedOrInvalid']
      /** @description Unknown challenge; No account. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['UnknownChallenge']
            | components['schemas']['NoAccount']
        }
      }
      /** @description Code used. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['CodeUsed']
        }
      }
      /** @description Code expired. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['CodeExpired']
        }
      }
      readonly 413: components['responses']['BodyTooLarge']
      readonly 415: components['responses']['ContentTypeUnsupported']
      /** @description Code wrong. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['CodeWrong']
        }
      }
      /** @description Too many attempts. */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['TooManyAttempts']
        }
      }
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly notMe: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path: {
        /**
         * @description From the answer that sent the first code.
         * @example Kq2n7VtR4mZx9LbC1wHsYg
         */
        readonly challenge: components['parameters']['Challenge']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description A new account may begin. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['NextProfile']
        }
      }
      readonly 400: components['responses']['RequestInvalid']
      /** @description Unknown challenge. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['UnknownChallenge']
        }
      }
      /** @description Code unconfirmed; Code used; Invite needed. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['CodeUnconfirmed']
            | components['schemas']['CodeUsed']
            | components['schemas']['InviteNeeded']
        }
      }
      /** @description Code expired. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['CodeExpired']
        }
      }
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly registerStudent: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewAccount']
      }
    }
    readonly responses: {
      /** @description Registered and signed in. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Entered']
        }
      }
      readonly 400: components['responses']['RequestMalformedOrInvalid']
      /** @description Unknown challenge; Class invite unknown. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['UnknownChallenge']
            | components['schemas']['ClassInviteUnknown']
        }
      }
      /** @description Code unconfirmed; Code used; Invite needed; Already signed in; Login taken. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['CodeUnconfirmed']
            | components['schemas']['CodeUsed']
            | components['schemas']['InviteNeeded']
            | components['schemas']['AlreadySignedIn']
            | components['schemas']['LoginTaken']
        }
      }
      /** @description Code expired. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['CodeExpired']
        }
      }
      readonly 413: components['responses']['BodyTooLarge']
      readonly 415: components['responses']['ContentTypeUnsupported']
      /** @description Invalid name. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['InvalidName']
        }
      }
      readonly 500: components['responses']['ServerError']
      /** @description Id unusable. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['IdUnusable']
        }
      }
    }
  }
  readonly registerParent: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewAccount']
      }
    }
    readonly responses: {
      /** @description Registered and signed in. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Entered']
        }
      }
      readonly 400: components['responses']['RequestMalformedOrInvalid']
      /** @description Unknown challenge; Invite unknown. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['UnknownChallenge']
            | components['schemas']['InviteUnknown']
        }
      }
      /** @description Code unconfirmed; Code used; Invite needed; Own parent; Student signed in; Parent limit; Already signed in; Login taken. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['CodeUnconfirmed']
            | components['schemas']['CodeUsed']
            | components['schemas']['InviteNeeded']
            | components['schemas']['OwnParent']
            | components['schemas']['StudentSignedIn']
            | components['schemas']['ParentLimit']
            | components['schemas']['AlreadySignedIn']
            | components['schemas']['LoginTaken']
        }
      }
      /** @description Code expired; Invite revoked. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['CodeExpired']
            | components['schemas']['InviteRevoked']
        }
      }
      readonly 413: components['responses']['BodyTooLarge']
      readonly 415: components['responses']['ContentTypeUnsupported']
      /** @description Invite malformed; Invalid name. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['InviteMalformed']
            | components['schemas']['InvalidName']
        }
      }
      readonly 500: components['responses']['ServerError']
      /** @description Id unusable. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['IdUnusable']
        }
      }
    }
  }
  readonly setPassword: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PasswordChange']
      }
    }
    readonly responses: {
      /** @description The password is set. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['RequestMalformedOrInvalid']
      /** @description Not signed in; Password wrong. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['NotSignedIn']
            | components['schemas']['PasswordWrong']
        }
      }
      readonly 413: components['responses']['BodyTooLarge']
      readonly 415: components['responses']['ContentTypeUnsupported']
      /** @description Invalid password. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['InvalidPassword']
        }
      }
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly resetPassword: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PasswordReset']
      }
    }
    readonly responses: {
      /** @description The password is set and the person signed in. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Entered']
        }
      }
      readonly 400: components['responses']['RequestMalformedOrInvalid']
      /** @description Unknown challenge; No account. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['UnknownChallenge']
            | components['schemas']['NoAccount']
        }
      }
      /** @description Code unconfirmed; Code used; Already signed in. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['CodeUnconfirmed']
            | components['schemas']['CodeUsed']
            | components['schemas']['AlreadySignedIn']
        }
      }
      /** @description Code expired. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['CodeExpired']
        }
      }
      readonly 413: components['responses']['BodyTooLarge']
      readonly 415: components['responses']['ContentTypeUnsupported']
      /** @description Invalid password. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['InvalidPassword']
        }
      }
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly signIn: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewSession']
      }
    }
    readonly responses: {
      /** @description Signed in. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Entered']
        }
      }
      readonly 400: components['responses']['RequestMalformedOrInvalid']
      /** @description Password wrong. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['PasswordWrong']
        }
      }
      /** @description Unknown challenge; No account. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['UnknownChallenge']
            | components['schemas']['NoAccount']
        }
      }
      /** @description Code unconfirmed; Code used; Already signed in. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['CodeUnconfirmed']
            | components['schemas']['CodeUsed']
            | components['schemas']['AlreadySignedIn']
        }
      }
      /** @description Code expired. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['CodeExpired']
        }
      }
      readonly 413: components['responses']['BodyTooLarge']
      readonly 415: components['responses']['ContentTypeUnsupported']
      /** @description Too many attempts. */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['TooManyAttempts']
        }
      }
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly readSession: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Who is signed in, if anybody. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Session']
        }
      }
      readonly 400: components['responses']['RequestInvalid']
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly signOut: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Nobody is signed in here. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['RequestInvalid']
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly readParentInvite: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The invite, if there is one. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['LiveInvite']
        }
      }
      readonly 400: components['responses']['RequestInvalid']
      /** @description Not signed in; Not a student. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['NotSignedIn']
            | components['schemas']['NotAStudent']
        }
      }
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly makeParentInvite: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The invite that lives already. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['MadeInvite']
        }
      }
      /** @description A new invite. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['MadeInvite']
        }
      }
      readonly 400: components['responses']['RequestInvalid']
      /** @description Not signed in; Not a student. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['NotSignedIn']
            | components['schemas']['NotAStudent']
        }
      }
      readonly 500: components['responses']['ServerError']
      /** @description Id unusable. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['IdUnusable']
        }
      }
    }
  }
  readonly revokeParentInvite: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description No invite lives. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      readonly 400: components['responses']['RequestInvalid']
      /** @description Not signed in; Not a student. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['NotSignedIn']
            | components['schemas']['NotAStudent']
        }
      }
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly openParentInvite: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InviteLookup']
      }
    }
    readonly responses: {
      /** @description The child who invites. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['InviteOpened']
        }
      }
      readonly 400: components['responses']['RequestMalformedOrInvalid']
      /** @description Invite unknown. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['InviteUnknown']
        }
      }
      /** @description Own parent; Student signed in; Parent limit. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['OwnParent']
            | components['schemas']['StudentSignedIn']
            | components['schemas']['ParentLimit']
        }
      }
      /** @description Invite revoked. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['InviteRevoked']
        }
      }
      readonly 413: components['responses']['BodyTooLarge']
      readonly 415: components['responses']['ContentTypeUnsupported']
      /** @description Invite malformed. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['InviteMalformed']
        }
      }
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly join: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InviteLookup']
      }
    }
    readonly responses: {
      /** @description What comes next. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json':
            | components['schemas']['JoinedElsewhere']
            | components['schemas']['JoinedNow']
        }
      }
      readonly 400: components['responses']['RequestMalformedOrInvalid']
      /** @description Invite unknown. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['InviteUnknown']
        }
      }
      /** @description Own parent; Student signed in; Parent limit. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['OwnParent']
            | components['schemas']['StudentSignedIn']
            | components['schemas']['ParentLimit']
        }
      }
      /** @description Invite revoked. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['InviteRevoked']
        }
      }
      readonly 413: components['responses']['BodyTooLarge']
      readonly 415: components['responses']['ContentTypeUnsupported']
      /** @description Invite malformed. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['InviteMalformed']
        }
      }
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly correctChild: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Correction']
      }
    }
    readonly responses: {
      /** @description The name in its one written form. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Corrected']
        }
      }
      readonly 400: components['responses']['RequestMalformedOrInvalid']
      /** @description Not signed in. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['NotSignedIn']
        }
      }
      /** @description Invite unknown. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['InviteUnknown']
        }
      }
      /** @description Own parent; Student signed in; Parent limit; Not joined. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['OwnParent']
            | components['schemas']['StudentSignedIn']
            | components['schemas']['ParentLimit']
            | components['schemas']['NotJoined']
        }
      }
      /** @description Invite revoked. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['InviteRevoked']
        }
      }
      readonly 413: components['responses']['BodyTooLarge']
      readonly 415: components['responses']['ContentTypeUnsupported']
      /** @description Invite malformed; Invalid child. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['InviteMalformed']
            | components['schemas']['InvalidChild']
        }
      }
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly confirmChild: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
        /**
         * @description The same key with the same body gives the same answer; with another body it is refused. Keys of two persons never meet.
         * @example 7d3f0c1e-6a52-4a7e-9a55-0f6b0a4a2c11
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Confirmation']
      }
    }
    readonly responses: {
      /** @description Linked. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Confirmed']
        }
      }
      readonly 400: components['responses']['RequestMalformedOrInvalid']
      /** @description Not signed in. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['NotSignedIn']
        }
      }
      /** @description Invite unknown. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['InviteUnknown']
        }
      }
      /** @description Own parent; Student signed in; Parent limit; Not joined. */
      readonly 409: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['OwnParent']
            | components['schemas']['StudentSignedIn']
            | components['schemas']['ParentLimit']
            | components['schemas']['NotJoined']
        }
      }
      /** @description Invite revoked. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['InviteRevoked']
        }
      }
      readonly 413: components['responses']['BodyTooLarge']
      readonly 415: components['responses']['ContentTypeUnsupported']
      /** @description Invite malformed; Key reused; Consent required; Invalid child. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['InviteMalformed']
            | components['schemas']['KeyReused']
            | components['schemas']['ConsentRequired']
            | components['schemas']['InvalidChild']
        }
      }
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly listChildren: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The children in the order of confirmation. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Children']
        }
      }
      readonly 400: components['responses']['RequestInvalid']
      /** @description Not signed in. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json': components['schemas']['NotSignedIn']
        }
      }
      readonly 500: components['responses']['ServerError']
    }
  }
  readonly listParents: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /**
         * @description Whatever has its own cookie jar: a window, the private windows together, a container, another device. A session belongs to one.
         * @example laptop
         */
        readonly 'Browser-Context': components['parameters']['BrowserContext']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The parents in the order of confirmation. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Parents']
        }
      }
      readonly 400: components['responses']['RequestInvalid']
      /** @description Not signed in; Not a student. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/problem+json':
            | components['schemas']['NotSignedIn']
            | components['schemas']['NotAStudent']
        }
      }
      readonly 500: components['responses']['ServerError']
    }
  }
}
