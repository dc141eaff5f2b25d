/** Whether a text can be the token of an invite that we made. */
export const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{16,64}$/.test(text)

/** Whether a text can be an id; a colon would let two pairs of ids share one `pairId`. */
export const isId = (text: string): boolean => /^[A-Za-z0-9_-]{1,64}$/.test(text)
