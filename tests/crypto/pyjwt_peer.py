#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The other side of tst_jwtinterop: PyJWT, with keys made by python3-cryptography.

Writes the keys into the directory given as the argument, then on standard output a line
`KEY ALGORITHM TOKEN` for every pair of key and algorithm, and `.` after the last. Reads lines of the same form
from standard input, and answers each with its claims as JSON, or `refused` and the reason.
"""

import json
import secrets
import sys
from pathlib import Path

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa

CLAIMS = {"sub": "ä \"quoted\" \U0001f642", "aud": ["fastapi-users:auth"], "exp": 4000000000, "n": -5, "yes": True}
AUDIENCE = "fastapi-users:auth"

ALGORITHMS = {
    "secret": ["HS256", "HS384", "HS512"],
    "rsa": ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
    "p256": ["ES256"],
    "p384": ["ES384"],
    "p521": ["ES512"],
    "ed25519": ["EdDSA"],
    "ed448": ["EdDSA"],
}


def make_keys(directory: Path) -> dict:
    """Name: (what PyJWT signs with, what it verifies with)."""
    secret = secrets.token_bytes(64)
    (directory / "secret").write_bytes(secret)
    keys = {"secret": (secret, secret)}
    private_keys = {
        "rsa": rsa.generate_private_key(public_exponent=65537, key_size=2048),
        "p256": ec.generate_private_key(ec.SECP256R1()),
        "p384": ec.generate_private_key(ec.SECP384R1()),
        "p521": ec.generate_private_key(ec.SECP521R1()),
        "ed25519": ed25519.Ed25519PrivateKey.generate(),
        "ed448": ed448.Ed448PrivateKey.generate(),
    }
    for name, key in private_keys.items():
        private_pem = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        public_pem = key.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        (directory / f"{name}.private").write_bytes(private_pem)
        (directory / f"{name}.public").write_bytes(public_pem)
        keys[name] = (private_pem, public_pem)
    return keys


def verify(keys: dict, name: str, algorithm: str, token: str) -> str:
    try:
        return json.dumps(jwt.decode(token, keys[name][1], algorithms=[algorithm], audience=AUDIENCE))
    except jwt.PyJWTError as error:
        return f"refused: {error}"


def main() -> None:
    keys = make_keys(Path(sys.argv[1]))
    for name, algorithms in ALGORITHMS.items():
        for algorithm in algorithms:
            print(name, algorithm, jwt.encode(CLAIMS, keys[name][0], algorithm))
    print(".", flush=True)
    for line in sys.stdin:
        print(verify(keys, *line.split()), flush=True)


main()
