import { zodResolver } from "@hookform/resolvers/zod";
import { type DefaultValues, type FieldValues, type Path, type UseFormSetError, useForm } from "react-hook-form";
import type { ZodMiniType } from "zod/mini";
import type { Problem } from "../api/problem";
import type { Mistake } from "./ErrorSummary";

/** A form whose rules are a schema; the messages in the schema are finished sentences. */
export function useChecked<V extends FieldValues>(schema: ZodMiniType<V, V>, defaultValues: DefaultValues<V>) {
  const form = useForm<V>({
    resolver: zodResolver(schema),
    defaultValues,
    shouldFocusError: false,
    mode: "onSubmit",
    reValidateMode: "onChange",
  });
  const { errors, submitCount } = form.formState;
  const mistakes: Mistake[] = Object.entries(errors).map(([id, error]) => ({ id, message: String(error?.message) }));
  const errorOf = (name: Path<V>): string | undefined => {
    const message = form.getFieldState(name, form.formState).error?.message;
    return message === undefined ? undefined : String(message);
  };
  const field = (name: Path<V>) => ({ ...form.register(name), id: name, error: errorOf(name) });
  return { ...form, mistakes, attempt: submitCount, field, errorOf };
}

/** What the service did not accept, told at the field it names. */
export function tellFields<V extends FieldValues>(
  problem: Problem | null,
  form: { setError: UseFormSetError<V> },
  nameOf: (pointer: string) => string | undefined = (pointer) => pointer.split("/")[1],
): void {
  for (const { pointer, detail, code } of problem?.errors ?? []) {
    const name = nameOf(pointer);
    if (name) form.setError(name as Path<V>, { message: detail ?? code });
  }
}
