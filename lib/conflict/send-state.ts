/** Everything that the page for sending an invite can show; `helpAddress` goes into the message and onto the card. */
export type SendState =
  /** First paint: the link is still being read. */
  | { kind: 'opening' }
  | { kind: 'send'; link: string; helpAddress?: string }
  /** Only the card to print, for whoever comes from the pill. */
  | { kind: 'card'; helpAddress?: string }
  /** We do not keep the link any more. */
  | { kind: 'gone'; helpAddress?: string }
