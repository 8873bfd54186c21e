//! A shell that outlives this process by a moment and clears up after it.
//!
//! The shell reads a pipe whose other end only this process holds and never writes to. However this process ends, even killed,
//! the system closes the pipe, the read returns and the shell goes on to the clearing up. Nothing else works for a test binary:
//! statics are not dropped, and a signal handler does not see `SIGKILL`.

use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

/// Runs `script` in a shell of its own process group (so that an interrupt from the keyboard does not end it first), as `user`
/// if one is given. In the script, `wait_for_the_end` returns when this process is gone.
///
/// The child must be kept: dropping it closes the pipe.
pub(crate) fn shell(script: &str, arguments: &[&str], user: Option<User>) -> std::io::Result<Child> {
    let mut command = Command::new("sh");
    command
        .arg("-c")
        .arg(format!("wait_for_the_end() {{ cat >/dev/null; }}\n{script}"))
        .arg("watchdog")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .process_group(0)
        .current_dir("/");
    if let Some(user) = user {
        command.uid(user.uid).gid(user.gid);
    }
    command.spawn()
}

/// An entry of `/etc/passwd`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct User {
    pub(crate) uid: u32,
    pub(crate) gid: u32,
}

impl User {
    /// Whom a server that refuses to run as root should run as: nobody else if this process is not root.
    pub(crate) fn instead_of_root() -> std::io::Result<Option<Self>> {
        use std::os::unix::fs::MetadataExt;
        if std::fs::metadata("/proc/self")?.uid() != 0 {
            return Ok(None);
        }
        let passwd = std::fs::read_to_string("/etc/passwd")?;
        let found = ["postgres", "nobody"].iter().find_map(|name| Self::in_passwd(&passwd, name));
        found.map(Some).ok_or_else(|| std::io::Error::other("neither postgres nor nobody is a user here"))
    }

    fn in_passwd(passwd: &str, name: &str) -> Option<Self> {
        let line = passwd.lines().find(|line| line.split(':').next() == Some(name))?;
        let mut fields = line.split(':').skip(2);
        Some(Self { uid: fields.next()?.parse().ok()?, gid: fields.next()?.parse().ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::User;

    #[test]
    fn a_user_is_found_by_its_whole_name() {
        let passwd =
            "root:x:0:0:root:/root:/bin/bash\nnobody2:x:7:8::/:/bin/false\nnobody:x:65534:65533:n:/:/bin/false\n";
        let user = User::in_passwd(passwd, "nobody").map(|user| (user.uid, user.gid));
        assert_eq!(user, Some((65534, 65533)));
        assert!(User::in_passwd(passwd, "postgres").is_none());
    }
}
