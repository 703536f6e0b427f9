#include "look/tokens.h"

#include "look/theme.h"

namespace yushi {

namespace {

Tokens light() {
    return {.surface = QRgb(0xFFFFFF),
            .paper = QRgb(0xF1F3F6),
            .tint = QRgb(0xE8ECF1),
            .zebra = QRgb(0xF7F9FB),
            .ink = QRgb(0x15202B),
            .ink2 = QRgb(0x44505C),
            .ink3 = QRgb(0x5A6672),
            .line = QRgb(0xCDD4DB),
            .controlLine = QRgb(0x7C8793),
            .press = QRgb(0x174A84),
            .onPress = QRgb(0xFFFFFF),
            .selected = QRgb(0xE2ECF7),
            .fine = QRgb(0x12603B),
            .fineGround = QRgb(0xDFF0E7),
            .fineLine = QRgb(0x8CC2A5),
            .ask = QRgb(0x35495F),
            .askGround = QRgb(0xE7EDF4),
            .askLine = QRgb(0xA5B5C7),
            .aged = QRgb(0x744700),
            .agedGround = QRgb(0xFFF1CF),
            .agedLine = QRgb(0xD49A32),
            .wrong = QRgb(0xA6231B),
            .wrongGround = QRgb(0xFCE8E6),
            .wrongLine = QRgb(0xDE9A94),
            .plans = {QRgb(0x1F5FA8), QRgb(0xAE4D12), QRgb(0x17735A), QRgb(0x70459A)}};
}

Tokens dark() {
    return {.surface = QRgb(0x1A2128),
            .paper = QRgb(0x11161B),
            .tint = QRgb(0x252E37),
            .zebra = QRgb(0x1E262E),
            .ink = QRgb(0xE9EDF2),
            .ink2 = QRgb(0xB9C3CE),
            .ink3 = QRgb(0x9AA6B2),
            .line = QRgb(0x37424D),
            .controlLine = QRgb(0x82909D),
            .press = QRgb(0x93C0F2),
            .onPress = QRgb(0x0E1A28),
            .selected = QRgb(0x1E3653),
            .fine = QRgb(0x84D7AA),
            .fineGround = QRgb(0x17382B),
            .fineLine = QRgb(0x3E7C5D),
            .ask = QRgb(0xBCCBDD),
            .askGround = QRgb(0x2A3643),
            .askLine = QRgb(0x56687B),
            .aged = QRgb(0xF2C86D),
            .agedGround = QRgb(0x3A2E13),
            .agedLine = QRgb(0x94712A),
            .wrong = QRgb(0xFF9F95),
            .wrongGround = QRgb(0x45211E),
            .wrongLine = QRgb(0x8A4842),
            .plans = {QRgb(0x86B8F0), QRgb(0xF2A871), QRgb(0x74CFAD), QRgb(0xCDA8EC)}};
}

}  // namespace

const Tokens& lightTokens() {
    static const Tokens tokens = light();
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens = dark();
    return tokens;
}

const Tokens& tokensOf(const QPalette& palette) {
    return isDark(palette) ? darkTokens() : lightTokens();
}

}  // namespace yushi
