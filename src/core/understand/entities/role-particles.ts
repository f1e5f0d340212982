/** Particles that go on inside a role: «مبعوث … إلى سوريا», «عضو في المجلس …», «سفير … لدى …». */
export const LINKS: ReadonlySet<string> = new Set(['في', 'عن', 'لدي', 'الي', 'لشؤون', 'لشئون', 'بشؤون']);

export const IN_THE_NAME_OF: ReadonlySet<string> = new Set(['باسم', 'بإسم', 'بلسان']);
