/**
 * Engines keep a whole text alive behind a longer slice of it (V8 from 13 letters on, SpiderMonkey from 12), and longer
 * words are seldom met twice.
 */
const LONGEST = 11;

/**
 * `make`, but what it made of words met lately is kept: news says the same few thousand words over and over. What is made
 * must follow from the word alone. Holds no more than twice `most`, so that memory stays flat over any number of articles.
 */
export function rememberWords<T extends object>(most: number, make: (word: string) => T): (word: string) => T {
  let lately = new Map<string, T>();
  let before = lately;
  return word => {
    if (word.length > LONGEST) return make(word);
    const known = lately.get(word);
    if (known !== undefined) return known;
    if (lately.size >= most) {
      before = lately;
      lately = new Map();
    }
    const made = before.get(word) ?? make(word);
    lately.set(word, made);
    return made;
  };
}
