import 'i18next';
import type account from './locales/de/account.json';
import type actors from './locales/de/actors.json';
import type admin from './locales/de/admin.json';
import type common from './locales/de/common.json';
import type content from './locales/de/content.json';
import type feedback from './locales/de/feedback.json';
import type guidelines from './locales/de/guidelines.json';
import type home from './locales/de/home.json';
import type indicators from './locales/de/indicators.json';
import type judgement from './locales/de/judgement.json';
import type measures from './locales/de/measures.json';
import type overview from './locales/de/overview.json';
import type process from './locales/de/process.json';
import type prompts from './locales/de/prompts.json';
import type search from './locales/de/search.json';
import type workingGroups from './locales/de/working-groups.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      account: typeof account;
      actors: typeof actors;
      admin: typeof admin;
      common: typeof common;
      content: typeof content;
      feedback: typeof feedback;
      guidelines: typeof guidelines;
      home: typeof home;
      indicators: typeof indicators;
      judgement: typeof judgement;
      measures: typeof measures;
      overview: typeof overview;
      process: typeof process;
      prompts: typeof prompts;
      search: typeof search;
      'working-groups': typeof workingGroups;
    };
  }
}
