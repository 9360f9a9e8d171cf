package net.healix360.engage.lists.entity;

import net.healix360.engage.calls.entity.MaskedPhone;

/** A number in a row with what it is asked for by. It reads masked. */
public record ListedPhone(String number, Revealable kind, String id) {

    public MaskedPhone masked() {
        return MaskedPhone.of(number);
    }

    @Override
    public String toString() {
        return masked().text();
    }
}
