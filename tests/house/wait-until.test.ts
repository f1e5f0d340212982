import { expect, it } from 'vitest';
import { waitUntil } from '../support/wait-until.ts';

const never = () => new Promise<never>(() => undefined);

it('gives up a look that a driver never answers, and looks again', async () => {
  let looks = 0;
  const found = await waitUntil('something is there', () => (++looks === 1 ? never() : Promise.resolve('there')), 5_000, 20);
  expect([found, looks]).toEqual(['there', 2]);
});

it('says what was waited for and that its looks were not answered', async () => {
  await expect(waitUntil('the card is open', never, 100, 20)).rejects.toThrow(
    /^timed out after 100 ms waiting until the card is open; last error: no answer from «a look whether the card is open» in 20 ms$/,
  );
});

it('says the last error of a check that throws, and none of one that ended well without being met', async () => {
  const fail = () => Promise.reject(new Error('no such frame'));
  await expect(waitUntil('it is in front', fail, 100)).rejects.toThrow(/in front; last error: no such frame$/);
  let looks = 0;
  const unmet = () => (++looks === 1 ? fail() : Promise.resolve(false));
  await expect(waitUntil('it is in front', unmet as () => Promise<false>, 200)).rejects.toThrow(/in front$/);
});
