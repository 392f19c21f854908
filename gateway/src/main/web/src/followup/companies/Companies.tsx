import { Table } from "@digdir/designsystemet-react";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../shared/forms/Field";
import { useTradeName } from "../../shared/i18n/codes";
import { Load } from "../../shared/ui/Load";
import { ButtonLink, TextLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { Empty } from "../../shared/ui/small";
import { useEmployers } from "../lists";
import { More } from "../More";
import { Expiring } from "./Expiring";
import { RegisterNews } from "./RegisterNews";

export default function Companies() {
  const { t } = useTranslation("followup");
  const { t: words } = useTranslation("companies");
  const tradeName = useTradeName();
  const [text, setText] = useState("");
  const sought = useDeferredValue(text.trim());
  const all = useEmployers({ text: sought });
  return (
    <Page title={t("companies.title")} wide>
      <div className="toolbar">
        <TextField
          id="search"
          type="search"
          label={t("companies.search")}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <ButtonLink to="/oppfolging/arbeidsgivere/ny">{t("companies.register")}</ButtonLink>
      </div>
      <Expiring />
      <RegisterNews />
      <Load of={all}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t(sought ? "noHits" : "companies.empty")} />
          ) : (
            <>
              <Table className="stacking" zebra>
                <caption className="ds-sr-only">{t("companies.title")}</caption>
                <Table.Head>
                  <Table.Row>
                    <Table.HeaderCell scope="col">{words("company.name")}</Table.HeaderCell>
                    <Table.HeaderCell scope="col">{words("company.organisationNumber")}</Table.HeaderCell>
                    <Table.HeaderCell scope="col">{words("company.approvals")}</Table.HeaderCell>
                  </Table.Row>
                </Table.Head>
                <Table.Body>
                  {items.map((company) => (
                    <Table.Row key={company.id}>
                      <Table.HeaderCell scope="row">
                        <TextLink to="/oppfolging/arbeidsgivere/$employerId" params={{ employerId: company.id }}>
                          {company.name}
                        </TextLink>
                      </Table.HeaderCell>
                      <Table.Cell data-label={words("company.organisationNumber")}>
                        {company.organisationNumber}
                      </Table.Cell>
                      <Table.Cell data-label={words("company.approvals")}>
                        {company.approvals.map(({ trade }) => tradeName(trade)).join(", ") || "–"}
                      </Table.Cell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
              <More of={all} />
            </>
          )
        }
      </Load>
    </Page>
  );
}
