import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { referrals } from "../../shared/api/referrals";
import { ReferralList } from "../../shared/referral/ReferralList";
import { Load } from "../../shared/ui/Load";
import { ButtonLink, TextLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { Empty } from "../../shared/ui/small";

export default function Referrals() {
  const { t } = useTranslation("referrals");
  const [waiting, setWaiting] = useState(true);
  const asked = useQuery(referrals(waiting));
  return (
    <Page title={t("title")} lead={t("lead")}>
      <div className="actions">
        <ButtonLink to="/oppfolging/henvisninger/$referralId" params={{ referralId: "ny" }} variant="secondary">
          {t("new")}
        </ButtonLink>
      </div>
      <div className="ds-field choice">
        <input
          className="ds-input"
          type="checkbox"
          id="venter"
          checked={waiting}
          onChange={(event) => setWaiting(event.target.checked)}
        />
        <label className="ds-label" data-weight="regular" htmlFor="venter">
          {t("onlyWaiting")}
        </label>
      </div>
      <Load of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t(waiting ? "nothingWaits" : "none")} />
          ) : (
            <ReferralList
              of={items}
              name={(one) => (
                <TextLink to="/oppfolging/henvisninger/$referralId" params={{ referralId: one.id }}>
                  {one.firstName} {one.lastName}
                </TextLink>
              )}
            />
          )
        }
      </Load>
    </Page>
  );
}
