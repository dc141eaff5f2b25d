/** Whether this browser runs on a phone or a tablet: the user agent knows it at once, the browser's own answer comes later. */
export const isPhone = (userAgent: string): boolean => /android/i.test(userAgent)
