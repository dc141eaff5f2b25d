/** Where the link checker stands. */
export const page = 'https://other.example/check.html'

/** An invite as one might look; nobody has published a real one. */
export const invite = 'https://sferum.ru/join/a7SZDVs9SbJbFzgHuHZXocCH'

/** The same with 300 characters. */
export const longInvite = `https://sferum.ru/?p=invite&code=${'a7SZDVs9SbJbFzgHuHZXocCH'.repeat(12)}`.slice(
  0,
  300,
)

/** The verdict on both. */
export const asked = 'Похоже на приглашение: для родителя или для класса'
