import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../shared/api/problem";
import type { NewProtected } from "../../shared/api/protected";
import { DateOfBirth } from "../../shared/forms/DateOfBirth";
import { TextArea, TextField } from "../../shared/forms/Field";
import { SubmitRow } from "../../shared/forms/SubmitRow";
import { allSaid } from "../../shared/forms/said";
import { useAttempt } from "../../shared/forms/useAttempt";

const FIELDS: (keyof NewProtected)[] = ["firstName", "lastName", "birthDate", "phone", "wants"];
const idOf = (field: string) => `skjermet-${field}`;

interface Props {
  initial?: NewProtected;
  words: string;
  command: {
    run: (body: NewProtected) => Promise<void>;
    busy: boolean;
    problem: Problem | null;
    reload: () => Promise<void>;
  };
}

/** Who it is and how they are reached. There is no field for an address. */
export function ProtectedForm({ initial, words, command }: Props) {
  const { t } = useTranslation("referrals", { keyPrefix: "protected" });
  const [filled, setFilled] = useState<NewProtected>({
    firstName: initial?.firstName ?? "",
    lastName: initial?.lastName ?? "",
    birthDate: initial?.birthDate ?? "",
    phone: initial?.phone ?? "",
    wants: initial?.wants ?? "",
  });
  const set = (change: Partial<NewProtected>) => setFilled({ ...filled, ...change });
  const form = useAttempt([], allSaid(command.problem, FIELDS, idOf));
  return (
    <form noValidate className="stack" onSubmit={form.send(() => command.run(filled))}>
      <TextField
        id={idOf("firstName")}
        label={t("firstName")}
        autoComplete="off"
        error={form.about(idOf("firstName"))}
        value={filled.firstName}
        onChange={(event) => set({ firstName: event.target.value })}
      />
      <TextField
        id={idOf("lastName")}
        label={t("lastName")}
        autoComplete="off"
        error={form.about(idOf("lastName"))}
        value={filled.lastName}
        onChange={(event) => set({ lastName: event.target.value })}
      />
      <DateOfBirth
        id={idOf("birthDate")}
        own={false}
        label={t("birthDate")}
        error={form.about(idOf("birthDate"))}
        initial={filled.birthDate}
        onChange={(birthDate) => set({ birthDate })}
      />
      <TextField
        id={idOf("phone")}
        type="tel"
        narrow
        autoComplete="off"
        label={t("phone")}
        error={form.about(idOf("phone"))}
        value={filled.phone}
        onChange={(event) => set({ phone: event.target.value })}
      />
      <TextArea
        id={idOf("wants")}
        label={t("wants")}
        description={t("wantsHint")}
        rows={3}
        maxLength={1000}
        error={form.about(idOf("wants"))}
        value={filled.wants}
        onChange={(event) => set({ wants: event.target.value })}
      />
      <SubmitRow
        words={words}
        command={command}
        problem={form.mistakes.length > 0 ? null : command.problem}
        form={form}
      />
    </form>
  );
}
