import { expect, it } from 'vitest';
import { NEWS_HOSTS } from '../../../src/core/settings/news-hosts.ts';
import { isSiteOff, siteName, switchSite } from '../../../src/core/settings/site-switch.ts';

it('knows a site with and without www as one', () => {
  expect(siteName('WWW.Aljazeera.net')).toBe('aljazeera.net');
  expect(isSiteOff('www.aljazeera.net', ['aljazeera.net'])).toBe(true);
});

it('turns a site off with all below it, and no site that merely ends alike', () => {
  const off = switchSite([], 'www.bbc.com', false);
  expect(off).toEqual(['bbc.com']);
  expect(isSiteOff('news.bbc.com', off)).toBe(true);
  expect(isSiteOff('notbbc.com', off)).toBe(false);
});

it('turns a site on again, whatever held it off', () => {
  expect(switchSite(['bbc.com', 'dw.com'], 'news.bbc.com', true)).toEqual(['dw.com']);
  expect(switchSite(['bbc.com'], 'news.bbc.com', false)).toEqual(['bbc.com']);
});

it('lists each news site once, by a plain host name, with a name in both languages and a country', () => {
  expect(NEWS_HOSTS.length).toBeGreaterThanOrEqual(25);
  expect(NEWS_HOSTS.length).toBeLessThanOrEqual(40);
  expect(new Set(NEWS_HOSTS.map(({ host }) => host)).size).toBe(NEWS_HOSTS.length);
  for (const { host, name_ar, name_en, country } of NEWS_HOSTS) {
    expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    expect(siteName(host)).toBe(host);
    expect(name_ar).toMatch(/[\u0621-\u064a]/);
    expect(name_en).toMatch(/^[\p{Script=Latin}\d .'-]+$/u);
    expect(country).toMatch(/^[A-Z]{2}$/);
  }
});
