import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { referral } from "../../shared/api/referrals";
import type { Referral } from "../../shared/api/types";
import { day } from "../../shared/i18n/format";
import { ReferralForm } from "../../shared/referral/ReferralForm";
import { agencyName } from "../../shared/referral/ReferralList";
import { BackLink } from "../../shared/ui/BackLink";
import { Facts } from "../../shared/ui/Facts";
import { Load } from "../../shared/ui/Load";
import { TextLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { Panel } from "../../shared/ui/small";
import { Decide } from "./Decide";

const NEW = "ny";

export default function ReferralPage() {
  const { referralId } = useParams({ from: "/oppfolging/henvisninger/$referralId" });
  const { t } = useTranslation("referrals");
  const navigate = useNavigate();
  const above = <BackLink to="/oppfolging/henvisninger">{t("title")}</BackLink>;
  if (referralId === NEW)
    return (
      <Page title={t("new")} lead={t("newLead")} above={above}>
        <ReferralForm onSent={() => void navigate({ to: "/oppfolging/henvisninger" })} />
      </Page>
    );
  return <One id={referralId} />;
}

function One({ id }: { id: string }) {
  const { t } = useTranslation("referrals");
  const asked = useQuery(referral(id));
  return (
    <Page title={t("one")} above={<BackLink to="/oppfolging/henvisninger">{t("title")}</BackLink>}>
      <Load of={asked}>
        {({ referral: one, alike }) => (
          <>
            <About one={one} />
            {one.state === "WAITING" ? <Decide referral={one} alike={alike} /> : <Decided one={one} />}
          </>
        )}
      </Load>
    </Page>
  );
}

function About({ one }: { one: Referral }) {
  const { t } = useTranslation("referrals");
  const { t: forms } = useTranslation("forms");
  const { t: codes } = useTranslation("codes");
  return (
    <Panel>
      <Facts
        of={[
          [t("about.name"), `${one.firstName} ${one.lastName}`],
          [forms("person.birthDate"), day(one.birthDate)],
          [t("ageReason"), one.ageReason],
          [forms("person.phone"), one.phone],
          [forms("person.email"), one.email],
          [t("about.place"), `${one.postalCode} ${one.place}`],
          [t("by"), `${one.byName ?? ""} (${agencyName(one.from, t as never)})`],
          [t("agreed"), `${codes(`way.${one.agreed.how}`)}, ${day(one.agreed.at)}`],
          [
            t("about.words"),
            one.words && (
              <span key="w" className="own-words">
                {one.words}
              </span>
            ),
          ],
        ]}
      />
    </Panel>
  );
}

function Decided({ one }: { one: Referral }) {
  const { t } = useTranslation("referrals");
  return (
    <Panel title={t(`state.${one.state}`)}>
      <p>{t("decided", { name: one.decidedBy ?? "", date: day(one.decidedAt) })}</p>
      {one.reason && <p>{t(`reason.${one.reason}`)}</p>}
      {one.answer && <p className="own-words">{one.answer}</p>}
      {one.candidateId && (
        <TextLink to="/oppfolging/personer/$candidateId" params={{ candidateId: one.candidateId }}>
          {t("toCase")}
        </TextLink>
      )}
    </Panel>
  );
}
