import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../i18n/languages';
import { pickText } from '../../../i18n/translated-text';
import { SectionHeading } from '../../../ui/page-header';
import { pageQuery } from '../../content/api/get-page';
import { CommonMark } from '../../content/components/common-mark';

/** What the municipality says about its process; nothing while it has not said anything. */
export default function About() {
  const { i18n } = useTranslation('home');
  const page = useQuery(pageQuery('about'));
  const title = pickText(page.data?.title, i18n.language);
  const body = pickText(page.data?.body, i18n.language);
  if (!title || !body) return null;
  return (
    <section className="stack stack-small measure" aria-labelledby="home-about">
      <SectionHeading id="home-about">{title.text}</SectionHeading>
      <div lang={body.lang} dir={directionOf(body.lang)}>
        <CommonMark source={body.text} />
      </div>
    </section>
  );
}
