import type { Page } from 'puppeteer-core';

/** Collects what goes wrong in a page's console from now on: errors and warnings, and exceptions nobody caught. */
export function watchConsole(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warn') problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', error => problems.push(`exception: ${error instanceof Error ? error.message : String(error)}`));
  return problems;
}
