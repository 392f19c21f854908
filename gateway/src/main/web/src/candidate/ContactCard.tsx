import { Paragraph } from "@digdir/designsystemet-react";
import { EnvelopeClosedIcon, PhoneIcon } from "@navikt/aksel-icons";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Contact } from "../shared/api/types";
import { openArea } from "../shared/i18n/texts";
import { TextLink } from "../shared/ui/links";
import { Panel } from "../shared/ui/small";

/** The names of all agencies are fetched with it, so that the first screens stay light. */
const Agency = lazy(async () => {
  await openArea("mydata");
  return import("./Agency");
});

/** The one person to call. No photo: it would be personal data we do not need. */
export function ContactCard({ contact }: { contact: Contact }) {
  const { t } = useTranslation("candidate");
  const away = contact.standIn;
  return (
    <Panel title={t("contact.title")}>
      <Paragraph>
        <strong>{contact.name ?? t("contact.unnamed")}</strong>
        {contact.agency && (
          <Suspense fallback={null}>
            <Agency code={contact.agency} />
          </Suspense>
        )}
      </Paragraph>
      {away && <Paragraph>{t("contact.away", { name: away.name, phone: away.phone ?? "" })}</Paragraph>}
      <TextLink to="/meg/mitt/$page" params={{ page: "meldinger" }}>
        {t("contact.write")}
      </TextLink>
      {contact.phone || contact.email ? (
        <div className="actions">
          {contact.phone && (
            <a className="ds-button" data-variant="secondary" href={`tel:${contact.phone}`}>
              <PhoneIcon aria-hidden />
              {t("contact.call")}
            </a>
          )}
          {contact.email && (
            <a className="ds-button" data-variant="secondary" href={`mailto:${contact.email}`}>
              <EnvelopeClosedIcon aria-hidden />
              {t("contact.mail")}
            </a>
          )}
        </div>
      ) : (
        <Paragraph>
          {t("contact.how")} <TextLink to="/kontakt">{t("contact.howLink")}</TextLink>
        </Paragraph>
      )}
    </Panel>
  );
}
