import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInButton } from '../../../auth/sign-in-button';
import { config } from '../../../config';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { AtAGlance } from './at-a-glance';
import { PlanNow } from './plan-now';

// The reader of CommonMark comes later, so that the first view is quick.
const About = lazy(() => import('./about'));

const steps = ['network', 'guidelines', 'groups', 'results', 'measuring'] as const;
export function Welcome() {
  const { t } = useTranslation('home');
  const { municipality } = config();
  return (
    <div className="stack stack-large">
      <PageHeader
        preline={municipality}
        title={t('title')}
        lead={t('lead', { municipality })}
        documentTitle={t('documentTitle')}
      />
      <AtAGlance />
      <section className="home-invitation" aria-labelledby="home-invitation">
        <div className="stack stack-small measure">
          <h2 id="home-invitation" className="card-title">
            {t('invitation.title')}
          </h2>
          <p>{t('invitation.text')}</p>
        </div>
        <SignInButton kind="primary" />
      </section>
      <PlanNow />
      <section className="stack" aria-labelledby="home-steps">
        <SectionHeading id="home-steps">{t('steps.title')}</SectionHeading>
        <ol className="home-steps">
          {steps.map((step) => (
            <li key={step}>
              <h3 className="card-title">{t(`steps.${step}.title`)}</h3>
              <p>{t(`steps.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="stack stack-small measure" aria-labelledby="home-honest">
        <SectionHeading id="home-honest">{t('honest.title')}</SectionHeading>
        <p>{t('honest.text')}</p>
      </section>
      <Suspense>
        <About />
      </Suspense>
    </div>
  );
}
