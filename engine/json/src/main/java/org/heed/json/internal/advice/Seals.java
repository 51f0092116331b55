package org.heed.json.internal.advice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.heed.json.internal.text.Json;
import org.heed.json.internal.text.JsonPrinting;

/**
 * Binds words to an advice without being them: a seal is the SHA-256 of a salt and the words. The salt stands beside the words
 * and goes with them. Stateless.
 */
final class Seals {

    private static final String HASH = "SHA-256";

    private static final String MAC = "HmacSHA256";

    private Seals() {}

    static String digest(Json value) {
        return digest(JsonPrinting.canonical(value));
    }

    /**
     * A salt that nobody can make again without the words of all the advice, and without the secret where there is one.
     *
     * @param about digests of the advice and of all its words
     */
    static String salt(byte[] secret, String about, String id) {
        try {
            Mac mac = Mac.getInstance(MAC);
            byte[] key = secret.length == 0 ? bytes("heed: no secret") : secret;
            mac.init(new SecretKeySpec(key, MAC));
            return HexFormat.of().formatHex(mac.doFinal(bytes("heed salt 1\n" + about + "\n" + id)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + MAC + ".", e);
        }
    }

    /** The seal of words; how a system ends its lines does not matter. */
    static String seal(String salt, String text, String language) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        Map<String, Json> sealed = new LinkedHashMap<>();
        List.of("heed seal 1", salt, language, plain)
                .forEach(part -> sealed.put(Integer.toString(sealed.size()), new Json.Text(part)));
        return digest(new Json.Fields(sealed));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(HASH).digest(bytes(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HASH + ".", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
