import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { ChatIcon, HandShakeHeartIcon, PencilWritingIcon } from "@navikt/aksel-icons";
import { useQuery } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { loginAddress, session } from "../shared/api/session";
import { placeOfWork } from "../shared/frame/places";
import { openArea } from "../shared/i18n/texts";
import { ButtonLink } from "../shared/ui/links";
import { Page } from "../shared/ui/Page";

const NobodyYet = lazy(async () => {
  await openArea("companies");
  return import("./NobodyYet");
});

const STEPS = [
  ["profile", PencilWritingIcon],
  ["proposal", ChatIcon],
  ["start", HandShakeHeartIcon],
] as const;

export default function Landing() {
  const { t } = useTranslation();
  const who = useQuery(session()).data;
  const home = placeOfWork(who)?.home;
  if (home) return <Navigate to={home} replace />;
  return (
    <Page title={t("landing.title")} lead={t("landing.lead")}>
      {who?.signedIn && (
        <Suspense>
          <NobodyYet />
        </Suspense>
      )}
      <div className="actions">
        <a className="ds-button" href={loginAddress("/")}>
          {t("signIn")}
        </a>
        <ButtonLink to="/kode" variant="secondary">
          {t("landing.gotCode")}
        </ButtonLink>
      </div>
      <Heading level={2} data-size="sm">
        {t("landing.how")}
      </Heading>
      <ol className="three-steps">
        {STEPS.map(([step, Icon], index) => (
          <li key={step}>
            <Icon aria-hidden fontSize="2.25rem" />
            <div>
              <Heading level={3} data-size="xs">
                {index + 1}. {t(`landing.${step}.title`)}
              </Heading>
              <Paragraph>{t(`landing.${step}.text`)}</Paragraph>
            </div>
          </li>
        ))}
      </ol>
      <Heading level={2} data-size="sm">
        {t("landing.others")}
      </Heading>
      <Paragraph>{t("landing.othersText")}</Paragraph>
    </Page>
  );
}
