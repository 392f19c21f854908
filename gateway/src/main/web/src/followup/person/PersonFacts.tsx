import { Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../../shared/api/types";
import { day } from "../../shared/i18n/format";
import { Facts } from "../../shared/ui/Facts";
import { ButtonLink } from "../../shared/ui/links";
import { Panel } from "../../shared/ui/small";

export function PersonFacts({ person }: { person: Candidate }) {
  const { t } = useTranslation("followup");
  const { t: codes } = useTranslation("codes");
  const { t: forms } = useTranslation("forms");
  const { t: referrals } = useTranslation("referrals");
  return (
    <Panel title={t("person.about")}>
      <Facts
        of={[
          [
            t("people.status"),
            <Tag key="s" data-color="neutral">
              {codes(`candidate.${person.status}`)}
            </Tag>,
          ],
          [
            forms("person.phone"),
            <a key="p" className="ds-link" href={`tel:${person.phone}`}>
              {person.phone}
            </a>,
          ],
          [
            forms("person.email"),
            <a key="e" className="ds-link" href={`mailto:${person.email}`}>
              {person.email}
            </a>,
          ],
          [forms("person.birthDate"), day(person.birthDate)],
          [referrals("ageReason"), person.programme?.ageReason],
          [t("people.place"), [person.postalCode, person.place].filter(Boolean).join(" ")],
          [t("person.language"), forms(`languageName.${person.language}`)],
          [t("person.linked"), t(person.linked ? "person.isLinked" : "person.notLinked")],
        ]}
      />
      {!person.linked && (
        <div className="actions">
          <ButtonLink
            to="/oppfolging/personer/$candidateId/kode"
            params={{ candidateId: person.id }}
            variant="secondary"
          >
            {t("person.makeCode")}
          </ButtonLink>
        </div>
      )}
    </Panel>
  );
}
