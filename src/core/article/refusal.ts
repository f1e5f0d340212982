/** Why a file or a row of one is not taken: codes, the words are the locale's. */
export type Refusal =
  | 'empty'
  | 'binary'
  | 'too-big'
  | 'wrong-encoding'
  | 'not-supported'
  | 'no-text'
  | 'bad-row'
  | 'too-many-rows'
  | 'unreadable';
